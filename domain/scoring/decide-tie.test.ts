import { expect, it } from 'vitest';
import { mayDecideTie, openToDecision, withDecision, type TieFacts } from './decide-tie';
import { rank, type RankFacts } from './rank';
import type { TieDecision } from './tie-break';

const line = (agencyId: string, changes: Partial<RankFacts> = {}): RankFacts => ({
  agencyId,
  groups: { A: 4500 },
  bonusCenti: 0,
  deductionCenti: 0,
  womenBps: null,
  flags: null,
  ...changes,
});
const decided = (higherAgencyId: string, lowerAgencyId: string, step: TieDecision['step'] = 'ballot'): TieDecision => ({
  step,
  higherAgencyId,
  lowerAgencyId,
});
const three: TieFacts = {
  lines: ['a', 'b', 'c'].map((id) => line(id)),
  tieBreaks: [{ step: 'ballot' }, { step: 'lot' }],
  decisions: [],
};
const answer = (facts: TieFacts, decision: TieDecision) => {
  const answered = mayDecideTie(facts, decision);
  return answered.ok ? 'allowed' : answered.refusal.code;
};

it('two equal agencies may be put in order, and in the other order afterwards', () => {
  expect(answer(three, decided('a', 'b'))).toBe('allowed');
  const decisions = [decided('a', 'b')];
  expect(answer({ ...three, decisions }, decided('b', 'a'))).toBe('allowed');
  expect(withDecision(decisions, decided('b', 'a'))).toEqual([decided('b', 'a')]);
});

it('decisions about three agencies may not run in a circle', () => {
  const decisions = [decided('a', 'b'), decided('b', 'c')];
  expect(answer({ ...three, decisions }, decided('c', 'a'))).toBe('results.circle');
  expect(answer({ ...three, decisions }, decided('a', 'c'))).toBe('allowed');
});

it('a lot waits for what the ballot has not parted', () => {
  const decisions = [decided('a', 'b'), decided('a', 'c')];
  expect(answer({ ...three, decisions }, decided('b', 'c', 'lot'))).toBe('allowed');
  expect(answer({ ...three, decisions }, decided('a', 'b', 'lot'))).toBe('results.notTied');
});

it('who has another total, or no result, is not equal', () => {
  const lines = [line('a'), line('b', { bonusCenti: 25 })];
  expect(answer({ ...three, lines }, decided('a', 'b'))).toBe('results.notTied');
  expect(answer({ ...three, lines }, decided('a', 'nobody'))).toBe('results.notTied');
});

it('who is equal, or was parted by the conference, is open to its decision; who was parted by points is not', () => {
  const lines = [line('a'), line('b'), line('c', { groups: { A: 4400, B: 100 } }), line('d', { bonusCenti: 25 })];
  const tieBreaks = [{ step: 'group', code: 'A' } as const, ...three.tieBreaks];
  expect(openToDecision(rank(lines, tieBreaks))).toEqual(['a', 'b']);
  expect(openToDecision(rank(lines, tieBreaks, [decided('b', 'a')]))).toEqual(['b', 'a']);
});

it('a step the charter does not know decides nothing', () => {
  expect(answer({ ...three, tieBreaks: [{ step: 'ballot' }] }, decided('a', 'b', 'lot'))).toBe(
    'results.stepNotInCharter',
  );
});
