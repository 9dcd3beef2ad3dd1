import { expect, it } from 'vitest';
import { rank, type RankFacts } from './rank';
import type { TieBreak } from './tie-break';
import { whyAbove, whyInWords } from './why-above';

const line = (agencyId: string, changes: Partial<RankFacts>): RankFacts => ({
  agencyId,
  groups: { A: 4500, B: 1800 },
  bonusCenti: 0,
  deductionCenti: 0,
  womenBps: null,
  flags: null,
  ...changes,
});

const why = (first: Partial<RankFacts>, second: Partial<RankFacts>, chain: readonly TieBreak[]) => {
  const [higher, lower] = rank([line('a', first), line('b', second)], chain);
  return higher && lower ? whyAbove(higher, lower, chain) : undefined;
};

it('a higher total is the whole reason', () => {
  expect(why({ bonusCenti: 50 }, {}, [])).toEqual({ by: 'total', higherCenti: 6350, lowerCenti: 6300 });
});

it('of two groups in the chain the one that parted them is named, with both figures', () => {
  const chain: TieBreak[] = [
    { step: 'group', code: 'C' },
    { step: 'group', code: 'B' },
  ];
  const first = { groups: { A: 4400, B: 1900, C: 1000 } };
  const second = { groups: { A: 4500, B: 1800, C: 1000 } };
  expect(why(first, second, chain)).toEqual({ by: 'group', code: 'B', higherCenti: 1900, lowerCenti: 1800 });
});

it.each<[TieBreak, Partial<RankFacts>, Partial<RankFacts>, object]>([
  [
    { step: 'deduction' },
    {},
    { bonusCenti: 50, deductionCenti: 50 },
    { by: 'deduction', higherCenti: 0, lowerCenti: 50 },
  ],
  [
    { step: 'women', fromBps: 7000 },
    { womenBps: 7200 },
    { womenBps: 4100 },
    { by: 'women', fromBps: 7000, higherBps: 7200, lowerBps: 4100 },
  ],
  [{ step: 'flags', years: 3 }, { flags: 0 }, { flags: 2 }, { by: 'flags', years: 3, higher: 0, lower: 2 }],
])('a step of the charter is told with its two facts (%o)', (tieBreak, first, second, facts) => {
  expect(why(first, second, [tieBreak])).toEqual(facts);
});

it('between equals nobody stands above', () => {
  expect(why({}, {}, [{ step: 'deduction' }])).toBeNull();
});

it('what the conference decided is told with its minutes', () => {
  const lot = {
    id: '1',
    step: 'lot',
    higherAgencyId: 'b',
    lowerAgencyId: 'a',
    minutesRef: 'Biên bản số 02',
    decidedOn: '2022-01-10',
  } as const;
  const chain: TieBreak[] = [{ step: 'lot' }];
  const [higher, lower] = rank([line('a', {}), line('b', {})], chain, [lot]);
  if (!higher || !lower) throw new Error('Two are ranked');
  const ofOthers = [
    { ...lot, id: '2', step: 'ballot', minutesRef: 'Biên bản bỏ phiếu' },
    { ...lot, id: '3', lowerAgencyId: 'c', minutesRef: 'Biên bản số 01' },
  ] as const;
  const told = { by: 'lot', minutes: 'Biên bản số 02' };
  expect(whyAbove(higher, lower, chain, [...ofOthers, lot]), 'of this pair, by this step').toEqual(told);
  expect(whyInWords({ by: 'lot', minutes: '' })).toEqual({ minutes: 'none' });
});
