import { describe, expect, test } from 'vitest';
import { readMark } from '../criteria/mark';
import { plainCriterion, type Criterion, type CriteriaRules } from '../criteria/scale';
import { hundred, thousand } from '../criteria/testing';
import { linesOf, outcomeOf, pointsOf } from './lines';
import { rank, totalOf } from './rank';
import { ratingOf } from './rating';

/** Points of typed lines, as a sheet reads them. */
function typed(scale: CriteriaRules, lines: Readonly<Record<string, string>>) {
  const all = linesOf(scale, 'party');
  const marks = Object.entries(lines).map(([code, text]) => {
    const line = all.find((one) => one.code === code);
    const read = line && readMark(line, text, scale);
    if (!read?.ok) throw new Error(`${code}: ${read ? read.refusal.code : 'no such line'}`);
    return [code, read.value] as const;
  });
  return outcomeOf(scale, 'party', pointsOf(Object.fromEntries(marks)));
}

describe('a sheet of a hundred points: claimed 92,50, appraised 90,00', () => {
  const claim = {
    A1: '92',
    A2: '14',
    A3: '9',
    B1: '8',
    B2: '5',
    B3: '5',
    C1: '5',
    C2: '4,5',
    C3: '3',
    C4: '2',
    D: '9',
    T1: 'no',
    T2: 'yes',
    T3: '0',
  };
  // C4 counts in twos and a half: the appraiser's single point less is taken from C2.
  test.each([
    ['claimed', claim, { A: 46_00, B: 18_00, C: 17_50, D: 9_00 }, 92_50],
    ['appraised', { ...claim, A2: '12,5', C2: '3.5' }, { A: 44_50, B: 18_00, C: 16_50, D: 9_00 }, 90_00],
  ])('%s', (_side, lines, groups, total) => {
    const outcome = typed(hundred, lines);
    expect(outcome).toMatchObject({ groups, bonusCenti: 3_00 });
    expect(outcome.totalCenti - 1_00).toBe(total);
  });

  test('a bonus stops at its cap', () => {
    expect(typed({ ...hundred, bonusCapCenti: 6_00 }, { ...claim, T1: 'yes' }).bonusCenti).toBe(6_00);
  });
});

describe('a sheet of a thousand points', () => {
  const scale: CriteriaRules = {
    ...thousand,
    groups: thousand.groups.map((group) => (group.code === 'D' ? { ...group, criteria: linesOfD } : group)),
  };
  const sheet = {
    A1: '96,5',
    A2: '145',
    A3: '87,5',
    B1: '100',
    B2: '47.5',
    B3: '40',
    C1: '50',
    C2: '50',
    C3: '42,5',
    C4: '3',
    D1: '79,99',
    D2: 'yes',
    D3: '30',
  };
  test.each<[string, Record<string, string>, Record<string, number>, number, number]>([
    // A1: 96,5 % of 250 is 241,25, half up to the step of 2,5: 242,5. C4: three of 25 each, but no more than 50.
    ['by shares, bands, counts and points', sheet, { A: 475_00, B: 187_50, C: 192_50, D: 80_00 }, 0, 935_00],
    ['a share that reaches the next band', { ...sheet, D1: '80' }, { D: 90_00 }, 0, 945_00],
    ['with a bonus of two kinds', { ...sheet, T2: 'yes', T3: '2' }, {}, 50_00, 985_00],
    ['with more bonus than may count', { ...sheet, T1: 'yes', T2: 'yes', T3: '9' }, {}, 100_00, 1035_00],
    ['with zeros given', { ...sheet, A1: '0', D2: 'no' }, { A: 232_50, D: 50_00 }, 0, 662_50],
  ])('%s', (_what, lines, groups, bonusCenti, totalCenti) => {
    expect(typed(scale, lines)).toMatchObject({ groups, bonusCenti, totalCenti });
  });
});

/** Group D of a thousand in three lines: by bands, by yes or no, by points. */
const linesOfD: readonly Criterion[] = [
  {
    ...plainCriterion,
    code: 'D1',
    name: 'Thủ tục trực tuyến',
    kind: 'share',
    maxCenti: 40_00,
    bands: [
      { fromBps: 80_00, centi: 30_00 },
      { fromBps: 60_00, centi: 20_00 },
      { fromBps: 100_00, centi: 40_00 },
    ],
  },
  { ...plainCriterion, code: 'D2', name: 'Không có đơn thư', kind: 'yesNo', maxCenti: 30_00 },
  { ...plainCriterion, code: 'D3', name: 'Tiết kiệm', maxCenti: 30_00 },
];

describe('the demo year of 2021', () => {
  const table: [number, string, number, number, number, number, number, number, number][] = [
    [1, 'UBKT', 48, 19, 19, 9, 1, 0, 96],
    [2, 'TCT', 47, 19, 18.5, 9.5, 1, 0.5, 94.5],
    [3, 'BTC', 47, 19, 18, 9, 0, 0, 93],
    [4, 'VPTU', 46.5, 18.5, 18, 9, 1, 0.5, 92.5],
    [5, 'BDBP', 46, 18, 18.5, 9, 1, 0.5, 92],
    [6, 'BTG', 45.5, 18.5, 18, 9, 0, 0, 91],
    [7, 'BNC', 45, 18, 18, 8.5, 1, 0, 90.5],
    [8, 'BDV', 44, 18, 17, 8.5, 0, 1, 86.5],
    [9, 'DUK', 43.5, 17.5, 17, 8, 0, 1.5, 84.5],
  ];
  const lines = table.map(([, agencyId, a, b, c, d, bonus, deduction]) => ({
    agencyId,
    groups: { A: a * 100, B: b * 100, C: c * 100, D: d * 100 },
    bonusCenti: bonus * 100,
    deductionCenti: deduction * 100,
    womenBps: null,
    flags: null,
  }));

  test.each(table)('%d. %s', (place, agencyId, ...figures) => {
    const line = lines.find((one) => one.agencyId === agencyId);
    const total = (figures.at(-1) ?? 0) * 100;
    expect(line && totalOf(line)).toBe(total);
    expect(rank(lines, [])[place - 1]).toMatchObject({ rank: place, agencyId, totalCenti: total, tied: false });
  });

  test('tenfold it is the same ranking', () => {
    const tenfold = lines.map((line) => ({
      ...line,
      groups: Object.fromEntries(Object.entries(line.groups).map(([code, centi]) => [code, centi * 10])),
      bonusCenti: line.bonusCenti * 10,
      deductionCenti: line.deductionCenti * 10,
    }));
    const places = (of: typeof lines) => rank(of, []).map(({ rank: at, agencyId }) => [at, agencyId]);
    expect(places(tenfold as typeof lines)).toEqual(places(lines));
  });

  test('rates what reaches ninety of a hundred as excellent, seventy as good', () => {
    const bands = [
      { rating: 'excellent', fromBps: 90_00 },
      { rating: 'good', fromBps: 70_00 },
    ] as const;
    expect([90_50, 89_99, 69_99].map((centi) => ratingOf(centi, 100_00, bands))).toEqual([
      'excellent',
      'good',
      'notCompleted',
    ]);
  });
});
