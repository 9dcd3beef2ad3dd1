import { describe, expect, test } from 'vitest';
import { mayConfirmTally, mayEnterTally, type BallotFacts } from './confirm';
import { EnterTallyInput } from './input';
import { checkTellers, mayPrepareBallot, type PrepareBallotFacts } from './prepare';

const refused = (code: string) => ({ ok: false, refusal: { code } });
const tellers = (...confirmed: boolean[]) =>
  confirmed.map((one, i) => ({ personId: `t${i}`, agencyId: `a${i}`, confirmed: one }));

describe('a ballot is prepared', () => {
  const facts: PrepareBallotFacts = {
    earlier: [],
    maxRounds: 2,
    secondRound: 'newNominees',
    nominees: 7,
    threshold: { operator: 'moreThan', num: 1, den: 2 },
    form: 'Bằng khen',
  };
  const earlier = (...statuses: ('prepared' | 'counted' | 'confirmed')[]) =>
    statuses.map((status, i) => ({ number: i + 1, status }));

  test.each([
    ['the first', [], { round: 1, replaces: null }],
    ['in place of one without a tally', earlier('prepared'), { round: 1, replaces: 1 }],
    ['as the second round after a final one', earlier('confirmed'), { round: 2, replaces: null }],
    ['in place of the second round', earlier('confirmed', 'prepared'), { round: 2, replaces: 2 }],
  ])('%s', (_, given, value) => {
    expect(mayPrepareBallot({ ...facts, earlier: given })).toMatchObject({ ok: true, value });
  });

  test.each([
    ['while a tally waits for its tellers', { ...facts, earlier: earlier('counted') }, 'ballot.stillOpen'],
    ['beyond the rounds of the charter', { ...facts, earlier: earlier('confirmed', 'confirmed') }, 'ballot.roundsUsed'],
    ['without a threshold in the charter', { ...facts, threshold: undefined }, 'ballot.noThreshold'],
    ['without nominees', { ...facts, nominees: 0 }, 'ballot.noNominee'],
  ])('but not %s', (_, given, code) => {
    expect(mayPrepareBallot(given)).toMatchObject(refused(code));
  });

  test.each([
    ['new nominations only', 'newNominees', 2, [], false],
    ['again who did not reach the threshold', 'undecidedAgain', 2, [], true],
    ['again, but this is the last round', 'undecidedAgain', 2, earlier('confirmed'), false],
    ['again, but there is one round only', 'undecidedAgain', 1, [], false],
  ] as const)('a further round is for %s', (_, secondRound, maxRounds, before, undecidedAgain) => {
    const given = { ...facts, secondRound, maxRounds, earlier: [...before] };
    expect(mayPrepareBallot(given)).toMatchObject({ ok: true, value: { undecidedAgain } });
  });

  test('with three different tellers of member agencies', () => {
    const eligible = new Set(['a', 'b', 'c']);
    expect(checkTellers(['a', 'b', 'c'], eligible)).toEqual([]);
    expect(checkTellers(['a', 'x', 'a'], eligible)).toEqual([
      { code: 'ballot.tellerNotAMember', field: 'tellers.1' },
      { code: 'ballot.tellerTwice', field: 'tellers.2' },
    ]);
  });
});

describe('a tally', () => {
  test.each([
    ['is entered', 'prepared', 'onBallot', null],
    ['is entered anew until all have confirmed', 'counted', 'onBallot', null],
    ['is final', 'confirmed', 'approved', 'ballot.final'],
    ['is not entered on a paper with somebody taken off the ballot', 'prepared', 'sent', 'ballot.nomineeTakenOff'],
  ] as const)('%s', (_, status, nomination, code) => {
    const nominees = [
      { agency: 'Báo Điện Biên Phủ', nomination: 'onBallot' as const },
      { agency: 'Trường Chính trị', nomination },
    ];
    expect(mayEnterTally({ status, nominees })).toMatchObject(code ? refused(code) : { ok: true });
  });

  const ballot: BallotFacts = { status: 'counted', tallySha256: 'a', tellers: tellers(true, true, false) };

  test('becomes final by the last of its tellers', () => {
    expect(mayConfirmTally(ballot, 't2', 'a')).toEqual({ ok: true, value: { final: true } });
    expect(mayConfirmTally({ ...ballot, tellers: tellers(true, false, false) }, 't1', 'a')).toEqual({
      ok: true,
      value: { final: false },
    });
  });

  test.each([
    ['by somebody else', ballot, 'x', 'a', 'ballot.notATeller'],
    ['twice', ballot, 't0', 'a', 'ballot.alreadyConfirmed'],
    ['in other figures than were read', ballot, 't2', 'b', 'ballot.tallyChanged'],
    ['before the count', { ...ballot, status: 'prepared', tallySha256: null }, 't2', 'a', 'ballot.notCounted'],
  ] as const)('is not confirmed %s', (_, facts, personId, sha256, code) => {
    expect(mayConfirmTally(facts, personId, sha256)).toMatchObject(refused(code));
  });
});

describe('a tally as it is typed', () => {
  const typed = {
    blocYearId: 'y',
    number: '1',
    present: '9',
    writtenOpinions: '0',
    issued: '9',
    returned: ' 9 ',
    valid: '9',
    invalid: '0',
    yes: { a: '9' },
    writtenYes: { a: '' },
  };

  test('is read as whole numbers; zero is a value, an empty written yes is none', () => {
    expect(EnterTallyInput.parse(typed)).toMatchObject({
      number: 1,
      invalid: 0,
      yes: { a: 9 },
      writtenYes: { a: null },
    });
  });

  test.each([
    ['', 'form.required'],
    ['-1', 'form.notACount'],
    ['7,5', 'form.notACount'],
    ['bảy', 'form.notACount'],
    ['1000000', 'form.notACount'],
  ])('%j is refused at its field', (text, message) => {
    const read = EnterTallyInput.safeParse({ ...typed, valid: text, yes: { a: text } });
    const first = (field: string) => read.error?.issues.find(({ path }) => path.join('.') === field)?.message;
    expect([first('valid'), first('yes.a')]).toEqual([message, message]);
  });
});
