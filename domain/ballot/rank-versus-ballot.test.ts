import { expect, test } from 'vitest';
import { disagreements, isLeftToPeople } from './rank-versus-ballot';
import type { Verdict } from './tally';

const ranking = [
  { agencyId: 'first', rank: 1 },
  { agencyId: 'second', rank: 2 },
  { agencyId: 'alsoSecond', rank: 2 },
  { agencyId: 'fourth', rank: 4 },
];
const voted = (verdicts: Record<string, Verdict>) =>
  Object.entries(verdicts).map(([agencyId, verdict]) => ({ agencyId, subjectKind: 'agency' as const, verdict }));

test.each<[string, Record<string, Verdict>, string[][]]>([
  [
    'the first rejected, a lower one approved',
    { first: 'notApproved', fourth: 'approved', second: 'approved' },
    [['first', 'second']],
  ],
  ['everybody approved', { first: 'approved', fourth: 'approved' }, []],
  ['only the last rejected', { first: 'approved', fourth: 'notApproved' }, []],
  ['equals do not disagree', { second: 'notApproved', alsoSecond: 'approved' }, []],
  ['who is voted on again is not decided yet', { first: 'undecided', second: 'approved' }, []],
  ['who has no rank says nothing', { stranger: 'notApproved', second: 'approved' }, []],
])('%s', (_, verdicts, pairs) => {
  expect(disagreements(voted(verdicts), ranking).map(({ higher, lower }) => [higher.agencyId, lower.agencyId])).toEqual(
    pairs,
  );
});

test('a unit or a person has no rank of its own, so that neither disagrees with the ranking', () => {
  const ofUnit = { agencyId: 'first', subjectKind: 'unit', verdict: 'notApproved' } as const;
  const person = { agencyId: 'fourth', subjectKind: 'individual', verdict: 'approved' } as const;
  expect(disagreements([ofUnit, ...voted({ second: 'approved' })], ranking)).toEqual([]);
  expect(disagreements([...voted({ first: 'notApproved' }), person], ranking)).toEqual([]);
});

test('only where the ballot prevails nobody has to look again', () => {
  expect((['ballot', 'rank', 'conference'] as const).filter(isLeftToPeople)).toEqual(['rank', 'conference']);
});
