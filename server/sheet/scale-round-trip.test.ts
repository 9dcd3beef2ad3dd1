import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyScale, hundred, thousand } from '@/domain/criteria/testing';
import { scaleSheet } from '@/papers/scale-sheet/scale-sheet';
import type { Cell } from './cell';
import { readSheet } from './read-sheet';
import { interpretScaleRows } from './scale-rows';

const readBack = async (bytes: Uint8Array) => {
  const read = await readSheet(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return interpretScaleRows(read.rows);
};

test.each([
  ['a hundred', hundred],
  ['a thousand', thousand],
])('a scale of %s points comes back from its sheet as it went', async (_, rules) => {
  expect(await readBack(await scaleSheet(rules))).toEqual({ ok: true, rules });
});

test('any scale comes back from its sheet as it went', async () => {
  await fc.assert(
    fc.asyncProperty(anyScale, async (rules) => {
      expect(await readBack(await scaleSheet(rules))).toEqual({ ok: true, rules });
    }),
    { numRuns: 12 },
  );
});

const cells = (...texts: string[]): Cell[] =>
  texts.map((text) => (text === '=' ? { kind: 'formula', text: '' } : { kind: text === '' ? 'empty' : 'text', text }));
const headings = cells(
  'Loại dòng',
  'Mã',
  'Nội dung',
  'Cách chấm',
  'Điểm tối đa',
  'Các mức',
  'Áp dụng cho',
  'Nguồn số liệu',
);

test('what is wrong is said cell by cell, and nothing is taken', () => {
  const read = interpretScaleRows([
    cells('Thang điểm năm 2026'),
    headings,
    cells('Tiêu chí', 'A1', 'Đứng trước nhóm', '', '5', '', ''),
    cells('Nhóm', 'A', 'Nhiệm vụ', '', '=', '', ''),
    cells('Dòng lạ', 'A2', 'Không rõ', '', '5', '', ''),
    cells('Tiêu chí', 'a3', '', 'Bốc thăm', '1.000,5', 'nhiều', 'Ai đó', 'Đoán'),
  ]);
  if (read.ok) throw new Error('It was taken');
  expect(read.faults.map(({ cell, refusal }) => `${cell} ${refusal.code}`)).toEqual([
    'A3 criteria.lineWithoutGroup',
    'E4 sheet.formula',
    'A5 criteria.rowUnknown',
    'C6 sheet.emptyCell',
    'B6 criteria.codeForm',
    'D6 criteria.kindUnknown',
    'E6 scoring.ambiguous',
    'F6 criteria.bandForm',
    'G6 criteria.askedUnknown',
    'H6 criteria.feedUnknown',
  ]);
});

test('a sheet without its columns, or without a row, is no scale', () => {
  expect(interpretScaleRows([cells('Mã', 'Nội dung')])).toMatchObject({
    faults: [{ refusal: { params: { column: 'Loại dòng' } } }, { refusal: { params: { column: 'Điểm tối đa' } } }],
  });
  expect(interpretScaleRows([headings])).toMatchObject({ faults: [{ refusal: { code: 'sheet.empty' } }] });
});
