import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { partOf, rankingFacts } from '@/papers/testing';
import { rankingSheet } from './ranking-sheet';

const facts = rankingFacts();
const rowsOf = async (bytes: Uint8Array) => readSheet(Buffer.from(bytes));

describe('the ranking as a sheet', () => {
  it('holds every point of the year as a number, criterion groups down and agencies across', async () => {
    const rows = await rowsOf(await rankingSheet(facts));
    const from = rows.findIndex((row) => row[0] === 'STT');
    expect(rows[from]?.slice(3)).toEqual(facts.agencies.map((agency) => agency.agency));
    expect(rows.slice(from + 1, from + 10).map((row) => row.slice(1))).toEqual([
      ['A. Nhiệm vụ chính trị, chuyên môn', 50, 48, 47, 47, 46.5, 46, 45.5, 45, 44, 43.5],
      ['B. Xây dựng Đảng, đoàn thể, kỷ luật', 20, 19, 19, 19, 18.5, 18, 18.5, 18, 18, 17.5],
      ['C. Công tác thi đua, khen thưởng', 20, 19, 18.5, 18, 18, 18.5, 18, 18, 17, 17],
      ['D. Cải cách, chuyển đổi số, tiết kiệm, nhân đạo', 10, 9, 9.5, 9, 9, 9, 9, 8.5, 8.5, 8],
      ['Cộng các nội dung', 100, 95, 94, 93, 92, 91.5, 91, 89.5, 87.5, 86],
      ['Điểm thưởng', 10, 1, 1, 0, 1, 1, 0, 1, 0, 0],
      ['Điểm trừ', null, 0, 0.5, 0, 0.5, 0.5, 0, 0, 1, 1.5],
      ['TỔNG ĐIỂM', null, 96, 94.5, 93, 92.5, 92, 91, 90.5, 86.5, 84.5],
      ['XẾP HẠNG', null, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ]);
  });

  it('a shared rank stays a number and is shown with the sign of a tie', async () => {
    const tied = {
      ...facts,
      agencies: facts.agencies.map((agency, index) => (index < 2 ? { ...agency, rank: 1, tied: true } : agency)),
    };
    const bytes = await rankingSheet(tied);
    expect((await rowsOf(bytes)).find((row) => row[1] === 'XẾP HẠNG')?.slice(3, 6)).toEqual([1, 1, 3]);
    expect(await partOf(bytes, 'xl/styles.xml')).toContain('0&quot;=&quot;');
  });

  it('no text is ever a formula', async () => {
    const signs = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\u0000=1', '=HYPERLINK("http://x")', 'Ban'];
    const bytes = await rankingSheet({
      ...facts,
      issuer: '=cmd()',
      agencies: facts.agencies.map((agency, index) => ({ ...agency, agency: signs[index] ?? '' })),
    });
    expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
    const rows = await rowsOf(bytes);
    expect(rows.find((row) => row[0] === 'STT')?.slice(3)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@SUM(A1)",
      "'=1",
      "'=1",
      "'=1",
      '\'=HYPERLINK("http://x")',
      'Ban',
    ]);
    expect(rows[1]?.[0]).toBe("'=CMD()");
  });
});
