import { describe, expect, test } from 'vitest';
import { faultsOfCriteria, fitsCharter, totalOfScale, type CriteriaRules } from './check';

const scale: CriteriaRules = {
  name: 'Thang 1000 điểm',
  bonusCapCenti: 100_00,
  stepCenti: 50,
  groups: [
    { code: 'A', name: 'Nhiệm vụ', maxCenti: 600_00 },
    { code: 'B', name: 'Xây dựng', maxCenti: 400_00 },
  ],
};
const code = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'fits';

test('a scale of a thousand points is the sum of its groups; the bonus comes on top', () => {
  expect(totalOfScale(scale)).toBe(1000_00);
  expect(faultsOfCriteria(scale)).toEqual([]);
});

describe('against the charter of its year', () => {
  test.each([
    ['there is none', null, 'fits'],
    ['the floor is the whole', { scoreFloorCenti: 1000_00, tieBreaks: [] }, 'fits'],
    ['the floor is above it', { scoreFloorCenti: 1000_01, tieBreaks: [] }, 'criteria.totalBelowFloor'],
    ['equals are parted by a group it has', { scoreFloorCenti: 0, tieBreaks: [{ step: 'group', code: 'B' }] }, 'fits'],
    [
      'equals are parted by a group it does not have',
      { scoreFloorCenti: 0, tieBreaks: [{ step: 'deduction' }, { step: 'group', code: 'C' }] },
      'criteria.groupOfCharterMissing',
    ],
  ] as const)('%s', (_, charter, expected) => {
    expect(code(fitsCharter(scale, charter))).toBe(expected);
  });
});
