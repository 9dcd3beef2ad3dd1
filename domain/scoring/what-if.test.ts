import { expect, test } from 'vitest';
import { rank } from './rank';
import { triedLines } from './what-if';

const line = (code: string, A: number) => ({
  code,
  agencyId: code,
  groups: { A, B: 10_00 },
  bonusCenti: 0,
  deductionCenti: 50,
  womenBps: null,
  flags: null,
});
const lines = [line('TCT', 40_00), line('BTC', 41_00)];

test('other points are tried on a copy: the record stays, what is not typed stays, what cannot be read is refused', () => {
  const {
    lines: tried,
    refusals,
    changed,
  } = triedLines(lines, {
    'TCT.A': '42,5',
    'BTC.A': '41',
    'BTC.bonus': 'một',
    'BTC.deduction': '0',
  });
  expect(changed).toBe(2);
  expect(refusals).toMatchObject([{ code: 'scoring.notANumber', field: 'BTC.bonus' }]);
  expect(rank(tried, []).map(({ agencyId, totalCenti }) => [agencyId, totalCenti])).toEqual([
    ['TCT', 52_00],
    ['BTC', 51_00],
  ]);
  expect(lines[0]?.groups.A).toBe(40_00);
});

test('nothing is tried that lies over its maximum', () => {
  const most = { A: 50_00, bonus: 2_00 };
  expect(triedLines(lines, { 'TCT.A': '50', 'TCT.bonus': '2' }, most).refusals, 'as much as there is').toEqual([]);
  const { lines: tried, refusals } = triedLines(lines, { 'TCT.A': '60', 'TCT.bonus': '3' }, most);
  expect(refusals).toEqual([
    { code: 'scoring.overMaximum', params: { max: '50,00' }, field: 'TCT.A' },
    { code: 'scoring.overMaximum', params: { max: '2,00' }, field: 'TCT.bonus' },
  ]);
  expect(tried[0]).toMatchObject({ groups: { A: 40_00 }, bonusCenti: 0 });
});

test('a total does not fall below nothing', () => {
  const { lines: tried } = triedLines([line('TCT', 1_00)], { 'TCT.B': '0', 'TCT.deduction': '5' });
  expect(rank(tried, [])[0]?.totalCenti).toBe(0);
});
