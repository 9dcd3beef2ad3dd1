import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflationOf } from './inflation';
import { scorerReport } from './scorer-report';

test('a self-score of 92,50 that ends at 90,00 lies 2,50 points or 2,7 % too high', () => {
  expect(inflationOf(92_50, 90_00)).toEqual({ centi: 2_50, bps: 270 });
  expect(inflationOf(90_00, 92_50)).toEqual({ centi: -2_50, bps: -278 });
  expect(inflationOf(90_00, 90_00)).toEqual({ centi: 0, bps: 0 });
  expect(inflationOf(0, 0)).toEqual({ centi: 0, bps: 0 });
});

const given = (scorerAgencyId: string, points: Record<string, number>, agencyId = 'a') => ({
  scorerAgencyId,
  agencyId,
  self: { A1: 25_00, A2: 15_00 },
  points,
});

test('the report tells who repeats the self-score and where peers lie apart, and judges nobody', () => {
  const report = scorerReport([
    given('kind', { A1: 25_00, A2: 15_00 }),
    given('strict', { A1: 22_00, A2: 14_50 }),
    given('strict', { A1: 25_00, A2: 14_00 }, 'b'),
  ]);
  expect(report.scorers).toEqual([
    { scorerAgencyId: 'kind', sheets: 1, lines: 2, same: 2, meanCenti: 0 },
    { scorerAgencyId: 'strict', sheets: 2, lines: 4, same: 1, meanCenti: -1_13 },
  ]);
  expect(report.farApart).toEqual([
    {
      agencyId: 'a',
      code: 'A1',
      lowest: { scorerAgencyId: 'strict', centi: 22_00 },
      highest: { scorerAgencyId: 'kind', centi: 25_00 },
    },
  ]);
  expect(scorerReport([])).toEqual({ scorers: [], farApart: [] });
});

test('the report does not depend on the order it is given', () => {
  const centi = fc.nat(25_00);
  const one = fc.record({ A1: centi, A2: centi });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), fc.nat(), (all, turn) => {
      const sheets = all.map((points, i) => given(`scorer ${i}`, points));
      const at = sheets.length === 0 ? 0 : turn % sheets.length;
      const turned = [...sheets.slice(at), ...sheets.slice(0, at)];
      expect(scorerReport(turned).scorers).toEqual(scorerReport(sheets).scorers);
    }),
  );
});
