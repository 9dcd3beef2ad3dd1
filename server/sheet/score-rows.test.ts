import { describe, expect, it } from 'vitest';
import type { Cell } from './cell';
import { interpretScoreRows, type ScoreSheetFacts } from './score-rows';

const facts: ScoreSheetFacts = {
  agencies: [
    { code: 'UBKT', name: 'Cơ quan Ủy ban Kiểm tra Tỉnh ủy' },
    {
      code: 'TCT',
      name: 'Trường Chính trị tỉnh',
      current: { points: { A: 4700, 'A.1': 1900 }, bonusCenti: 100, deductionCenti: 0, reason: 'Sáng kiến' },
    },
    { code: 'BĐBP', name: 'Báo Điện Biên Phủ' },
  ],
  lines: [
    { code: 'A', maxCenti: 5000, stepCenti: 50 },
    { code: 'A.1', maxCenti: 2000, stepCenti: 50 },
  ],
  bonusCapCenti: 1000,
};

const headings = [
  'Mã cơ quan',
  'Cơ quan',
  'A. Nhiệm vụ chính trị (tối đa 50,00)',
  'A.1. Xây dựng Đảng (tối đa 20,00)',
  'Điểm thưởng',
  'Điểm trừ',
  'Lý do thưởng/trừ',
];

/** Cells from texts; "=" stands for a formula, "@" before a text for a day. */
function cells(...texts: string[]): Cell[] {
  return texts.map((text) => {
    if (text === '=') return { kind: 'formula', text: '' };
    if (text.startsWith('@')) return { kind: 'day', text: text.slice(1) };
    return { kind: text === '' ? 'empty' : 'text', text };
  });
}

const read = (...rows: string[][]) =>
  interpretScoreRows(
    [headings, ...rows].map((row) => cells(...row)),
    facts,
  );

function faultsOf(...rows: string[][]): string[] {
  const sheet = read(...rows);
  return sheet.rows.flatMap((row) =>
    row.status === 'wrong' ? row.faults.map((fault) => `${fault.cell} ${fault.refusal.code}`) : [],
  );
}

describe('what a score sheet would do', () => {
  it('an agency without points is new, other points are changed, equal points are the same', () => {
    const sheet = read(
      ['UBKT', '', '48', '19', '', '', ''],
      ['TCT', '', '47', '18,5', '1', '0', 'Sáng kiến'],
      ['tct ', '', '47', '19', '1', '', 'Sáng kiến'].map((text) => text.replace('tct', 'bđbp')),
    );
    expect(sheet.rows.map((row) => [row.row, row.status, row.agencyName])).toEqual([
      [2, 'new', 'Cơ quan Ủy ban Kiểm tra Tỉnh ủy'],
      [3, 'changed', 'Trường Chính trị tỉnh'],
      [4, 'new', 'Báo Điện Biên Phủ'],
    ]);
    expect(read(['TCT', '', '47', '19', '1', '', 'Sáng kiến']).rows).toMatchObject([{ status: 'same' }]);
  });

  it('a changed row shows what was there before and what would be', () => {
    expect(read(['TCT', '', '47', '18.5', '1', '0', 'Sáng kiến']).rows).toMatchObject([
      { scores: { points: { A: 4700, 'A.1': 1850 }, bonusCenti: 100 }, before: { points: { 'A.1': 1900 } } },
    ]);
  });

  it("another agency's name beside a code is a column sorted alone; other words there say nothing", () => {
    expect(faultsOf(['TCT', 'BÁO ĐIỆN BIÊN PHỦ', '47', '19', '', '', ''])).toEqual(['B2 sheet.nameMismatch']);
    for (const name of ['Trường Chính trị tỉnh', 'Trường Chính trị', ''])
      expect(faultsOf(['TCT', name, '47', '19', '', '', ''])).toEqual([]);
  });

  it('agencies that have no row are named', () => {
    expect(read(['UBKT', '', '48', '19', '', '', '']).absent.map((agency) => agency.code)).toEqual(['TCT', 'BĐBP']);
  });

  it('columns may stand in any order, below a title, and codes that begin alike are told apart', () => {
    const sheet = interpretScoreRows(
      [
        cells('Bảng điểm năm 2021', '', '', '', '', ''),
        cells(),
        cells('ĐIỂM TRỪ', 'a.1 – Xây dựng Đảng', 'A: Nhiệm vụ', 'Ghi chú', 'điểm thưởng', 'Mã cơ quan'),
        cells('0', '19', '48', 'không đọc', '', 'UBKT'),
      ],
      facts,
    );
    expect(sheet.rows).toMatchObject([{ row: 4, status: 'new', scores: { points: { A: 4800, 'A.1': 1900 } } }]);
  });

  it('zero is a value and an empty cell is not', () => {
    expect(read(['UBKT', '', '0', '0', '', '', '']).rows).toMatchObject([
      { status: 'new', scores: { points: { A: 0, 'A.1': 0 } } },
    ]);
    expect(faultsOf(['UBKT', '', '', '0', '', '', ''])).toEqual(['C2 sheet.emptyCell']);
  });
});

describe('what is wrong is named cell by cell', () => {
  it('ten bad cells, each with its own reason', () => {
    expect(
      faultsOf(
        ['UBKT', '', '50,5', '-1', '10,5', '', 'Cờ'],
        ['TCT', '', '46,125', 'mười', '1.000,5', '=', ''],
        ['TCT', '', '', '19,25', '', '', ''],
        ['XYZ', '', '48', '@09/05/2026', '', '', ''],
      ),
    ).toEqual([
      'C2 scoring.overMaximum',
      'D2 scoring.negative',
      'E2 scoring.bonusOverCap',
      'C3 scoring.tooManyDecimals',
      'D3 scoring.notANumber',
      'E3 scoring.ambiguous',
      'F3 sheet.formula',
      'A4 sheet.duplicateAgency',
      'C4 sheet.emptyCell',
      'D4 scoring.wrongStep',
      'A5 sheet.unknownAgency',
      'D5 scoring.notANumber',
    ]);
  });

  it('a duplicate names the row where the agency already stands, even when that row is wrong', () => {
    const sheet = read(['UBKT', '', 'sai', '19', '', '', ''], ['ubkt', '', '48', '19', '', '', '']);
    expect(sheet.rows[1]).toMatchObject({
      status: 'wrong',
      faults: [{ refusal: { params: { code: 'UBKT', row: 2 } } }],
    });
  });

  it('points without an agency, bonus without a reason, more taken away than given', () => {
    expect(faultsOf(['', '', '48', '19', '', '', ''])).toEqual(['A2 sheet.emptyCell']);
    expect(faultsOf(['UBKT', '', '48', '19', '1', '', ''])).toEqual(['G2 results.reasonMissing']);
    expect(faultsOf(['UBKT', '', '1', '1', '', '3', 'Chậm'])).toEqual(['F2 results.deductionOverPoints']);
  });

  it('missing columns are named before any row is looked at', () => {
    const sheet = interpretScoreRows(
      [cells('Mã cơ quan', 'A. Nhiệm vụ', 'Điểm thưởng'), cells('UBKT', '1', '')],
      facts,
    );
    expect(sheet.rows).toEqual([]);
    expect(sheet.headingFaults.map(({ cell, refusal }) => [cell, refusal.code, refusal.params?.column])).toEqual([
      ['A1', 'sheet.missingColumn', 'A.1'],
      ['A1', 'sheet.missingColumn', 'Điểm trừ'],
    ]);
  });

  it('a sheet of headings only is empty', () => {
    expect(read().headingFaults).toEqual([{ cell: 'A2', refusal: { code: 'sheet.empty' } }]);
  });

  it('text in NFD and with invisible letters is read as what it says; ten thousand letters are refused', () => {
    const sheet = read(['\u200bUBKT', '', '48\ufeff', '19', '1', '', "'- Sáng kiến".normalize('NFD')]);
    expect(sheet.rows).toMatchObject([{ status: 'new', scores: { reason: '- Sáng kiến' } }]);
    expect(faultsOf(['UBKT', '', '48', '19', '1', '', 'x'.repeat(10_000)])).toEqual(['G2 sheet.tooLong']);
  });
});
