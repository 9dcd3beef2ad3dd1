import { expect, test } from 'vitest';
import { signedBallot, type MinutesBallot } from './minutes';

const ballot: MinutesBallot = {
  number: 1,
  round: 1,
  form: 'Bằng khen',
  whom: 'agencies',
  secret: true,
  roll: 9,
  threshold: { operator: 'moreThan', num: 1, den: 2 },
  denominator: 'totalMembers',
  countWrittenOpinions: false,
  ownAgencyVote: 'counts',
  undecidedAgain: false,
  turnout: { present: 9, writtenOpinions: 0, issued: 9, returned: 9, valid: 9, invalid: 0 },
  nominees: [
    {
      id: 'n',
      agency: 'Trường Chính trị tỉnh',
      yes: 8,
      writtenYes: 0,
      ownPart: 'hall',
      counted: 8,
      base: 9,
      needed: 5,
      approved: true,
      verdict: 'approved',
      shares: { totalMembers: 88_89, present: 88_89, validBallots: 88_89 },
    },
  ],
  tellers: [],
};
const signed = (changes: Partial<MinutesBallot> = {}) => signedBallot({ ...ballot, ...changes });
const keysOf = (object: object = {}) => Object.keys(object).toSorted((a, b) => a.localeCompare(b));

test('minutes under the usual charter are signed as they were before a charter could say more', () => {
  expect(keysOf(signed())).toEqual(
    'countWrittenOpinions denominator form nominees number roll round secret tellers threshold turnout'.split(' '),
  );
  expect(keysOf(signed().nominees[0])).toEqual(
    'agency approved base counted id needed shares writtenYes yes'.split(' '),
  );
});

test('what a charter says otherwise is signed with them', () => {
  expect(signed({ ownAgencyVote: 'barred' })).toMatchObject({
    ownAgencyVote: 'barred',
    nominees: [{ ownPart: 'hall' }],
  });
  expect(signed({ whom: 'people' })).toMatchObject({ whom: 'people' });
  expect(signed({ undecidedAgain: true })).toMatchObject({ undecidedAgain: true, nominees: [{ verdict: 'approved' }] });
});
