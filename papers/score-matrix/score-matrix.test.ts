import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { matrixFacts, partOf } from '@/papers/testing';
import { matrixNotes } from './facts';
import { scoreMatrix } from './score-matrix';
import { scoreMatrixPdf } from './score-matrix-pdf';

const rowsOf = async (bytes: Uint8Array) => readSheet(Buffer.from(bytes));
const facts = matrixFacts();

describe('the table of points as a sheet', () => {
  it('holds every figure as a number, and its sums add up to the last hundredth', async () => {
    const rows = await rowsOf(await scoreMatrix(facts));
    const row = (name: string) =>
      rows
        .find((one) => one[1] === name)
        ?.slice(3)
        .map(Number) ?? [];
    const groups = rows
      .filter((one) => String(one[1]).startsWith('Nhóm nhiệm vụ'))
      .map((one) => one.slice(3).map(Number));
    for (const [at, total] of row('TỔNG ĐIỂM').entries()) {
      const sum = groups.reduce((all, group) => all + Math.round((group[at] ?? 0) * 100), 0);
      expect(Math.round((row('Cộng các nội dung')[at] ?? 0) * 100)).toBe(sum);
      const extra = Math.round((row('Điểm thưởng')[at] ?? 0) * 100) - Math.round((row('Điểm trừ')[at] ?? 0) * 100);
      expect(Math.round(total * 100)).toBe(sum + extra);
    }
    expect(rows.filter((one) => /^[A-D]\d$/.test(String(one[0])))).toHaveLength(12);
  });

  it('tells equal ranks, an agency without a rank, a line that is not asked and one without points apart', async () => {
    const [group, first, ...rest] = facts.lines;
    if (!group || !first) throw new Error('There are lines');
    const points = first.points.map((given, i) => (i === 0 ? 'notAsked' : i === 1 ? null : given));
    const bytes = await scoreMatrix({ ...facts, lines: [group, { ...first, points }, ...rest] });
    const rows = await rowsOf(bytes);
    expect(rows.find((one) => one[1] === 'XẾP HẠNG')?.slice(3, 8)).toEqual([1, 1, 3, 'không xếp hạng', 5]);
    expect(rows.find((one) => one[0] === 'A1')?.slice(3, 6)).toEqual(['KAD', '–', 1]);
    expect(await partOf(bytes, 'xl/styles.xml')).toContain('0&quot;=&quot;');
    expect(matrixNotes({ ...facts, lines: [{ ...first, points }] })[0]).toContain('KAD');
    expect(matrixNotes(facts)).toEqual(facts.notes);
  });

  it('no text is ever a formula', async () => {
    const [first, ...others] = facts.agencies;
    if (!first) throw new Error('There are agencies');
    const bytes = await scoreMatrix({
      ...facts,
      issuer: '=cmd()',
      agencies: [{ ...first, name: "=cmd|' /C calc'!A0" }, ...others],
      lines: facts.lines.map((line) => ({ ...line, name: `@${line.name}` })),
      notes: ['+1'],
    });
    expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });
});

describe('the table of points as a PDF', () => {
  it('is the same for the same facts, and another for others', () => {
    const [once, again] = [scoreMatrixPdf(facts), scoreMatrixPdf(facts)];
    expect(Buffer.from(once).subarray(0, 5).toString()).toBe('%PDF-');
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
    expect(Buffer.from(scoreMatrixPdf({ ...facts, year: 2022 })).equals(Buffer.from(once))).toBe(false);
  });

  it('takes words that look like markup as words', () => {
    const name = '#panic("x") $a$ *b* [c] \\ `d`';
    expect(() => scoreMatrixPdf({ ...facts, issuer: name, notes: [name] })).not.toThrow();
  });
});
