import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainCriterion, type ScaleGroup } from '../criteria/scale';
import { hundred } from '../criteria/testing';
import { linesOf, outcomeOf } from './lines';
import { pointsInRow, tableLines } from './table';

const line = (code: string, maxCenti: number, more = {}) => ({
  ...plainCriterion,
  code,
  name: code,
  maxCenti,
  ...more,
});
const groups: readonly ScaleGroup[] = [
  {
    code: 'A',
    name: 'Chuyên môn',
    maxCenti: 50_00,
    criteria: [
      line('A1', 30_00),
      line('A1a', 10_00, { parentCode: 'A1' }),
      line('A1b', 20_00, { parentCode: 'A1' }),
      line('A2', 20_00, { appliesTo: ['state'] }),
    ],
  },
  { code: 'D', name: 'Cải cách', maxCenti: 10_00, criteria: [] },
];
const rows = tableLines(groups);

test('the table has a row for each group, line and part, in order; a group without lines is one row', () => {
  expect(rows.map(({ is, code }) => `${is} ${code}`)).toEqual([
    'group A',
    'line A1',
    'part A1a',
    'part A1b',
    'line A2',
    'group D',
  ]);
});

test('a line adds up its parts, a group counts what it was brought to; what is missing or not asked is told apart', () => {
  const outcome = { groups: { A: 45_00, D: 9_00 } };
  const points = { A1a: 9_00, A1b: 18_00, D: 9_00 };
  const ofParty = rows.map((row) => pointsInRow(row, 'party', points, outcome));
  expect(ofParty).toEqual([45_00, 27_00, 9_00, 18_00, 'notAsked', 9_00]);
  expect(rows.map((row) => pointsInRow(row, 'state', points, outcome))).toEqual([null, 27_00, 9_00, 18_00, null, 9_00]);
});

test('for any points the rows of the groups add up to the total', () => {
  const lines = linesOf(hundred, 'party').filter(({ groupCode }) => groupCode !== null);
  const table = tableLines(hundred.groups).filter(({ is }) => is === 'group');
  fc.assert(
    fc.property(fc.tuple(...lines.map(({ maxCenti }) => fc.nat(maxCenti))), (given) => {
      const points = Object.fromEntries(lines.map(({ code }, i) => [code, given[i] ?? 0]));
      const outcome = outcomeOf(hundred, 'party', points);
      const sum = table.reduce((all, row) => all + Number(pointsInRow(row, 'party', points, outcome)), 0);
      expect(sum).toBe(outcome.totalCenti);
    }),
  );
});
