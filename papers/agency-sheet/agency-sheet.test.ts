import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { agencySheetFacts, partOf } from '@/papers/testing';
import { agencySheet } from './agency-sheet';
import { agencySheetPdf } from './agency-sheet-pdf';
import { sheetHeadings, whatCounts } from './facts';

const facts = agencySheetFacts();

describe("one agency's sheet", () => {
  it('holds the columns in the order of paper, figures as numbers and the files with their places', async () => {
    const rows = await readSheet(Buffer.from(await agencySheet(facts)));
    const from = rows.findIndex((row) => row[0] === 'STT');
    expect(rows[from]).toEqual(sheetHeadings(facts));
    expect(rows[from + 2]).toEqual([
      'A1',
      'Hoàn thành các chỉ tiêu kế hoạch năm, tiêu chí A1',
      25,
      24,
      'Báo cáo số 125.pdf, trang 3; Bảng tổng hợp chỉ tiêu.xlsx, dòng 7',
      expect.stringMatching(/^96%\. Đạt 12\/12 chỉ tiêu/),
      24,
      null,
      24,
      null,
    ]);
    expect(rows.find((row) => row[1] === 'TỔNG ĐIỂM')?.slice(2)).toEqual([
      null,
      48,
      null,
      null,
      null,
      null,
      45.5,
      null,
    ]);
  });

  it('no reason is ever a formula', async () => {
    const bytes = await agencySheet(facts);
    expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect((await readSheet(Buffer.from(bytes))).find((row) => row[0] === 'A2')?.[9]).toBe("'=Ba văn bản quá hạn");
  });

  it('is set as a PDF, the same for the same facts, whatever its words look like', () => {
    const hostile = { ...facts, agency: '#read("/etc/passwd")', notes: ['$x$ [y'] };
    const once = agencySheetPdf(hostile);
    expect(Buffer.from(once).equals(Buffer.from(agencySheetPdf(hostile)))).toBe(true);
    expect(Buffer.from(once).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('what counts of the rows above it', () => {
  const bonuses = [
    { selfCenti: 3_00, countedCenti: 3_00 },
    { selfCenti: 4_00, countedCenti: null },
  ];

  it('has a row where a ceiling bites in either column', () => {
    expect(
      whatCounts('Điểm thưởng được tính', 5_00, bonuses, 2, { selfCenti: 5_00, countedCenti: 3_00 }),
    ).toMatchObject([
      {
        is: 'extra',
        name: 'Điểm thưởng được tính',
        maxCenti: 5_00,
        selfCenti: 5_00,
        countedCenti: 3_00,
        given: [null, null],
      },
    ]);
  });

  it('has a row where points end at zero', () => {
    const taken = [-30_00, -40_00].map((countedCenti) => ({ selfCenti: null, countedCenti }));
    const rows = whatCounts('Điểm trừ được tính', null, taken, 1, { selfCenti: null, countedCenti: -50_00 });
    expect(rows).toMatchObject([{ selfCenti: null, countedCenti: -50_00 }]);
  });

  it('has none where the column adds up, nothing may be told yet, or nothing was given at all', () => {
    const none = (rows: typeof bonuses, selfCenti: number | null, countedCenti: number | null) =>
      expect(whatCounts('', 5_00, rows, 1, { selfCenti, countedCenti })).toEqual([]);
    none(bonuses, 7_00, 3_00);
    none(bonuses, 7_00, null);
    none([], 0, -0);
  });
});
