import { describe, expect, test } from 'vitest';
import type { DeclaredConflict } from './conflict';
import { holds, mayCloseHold, mayOpenHold } from './hold';
import { GiveOpinionInput, SaveNominationInput } from './input';
import { awaitingOpinion, nextAwaiting } from './next';
import { maySend } from './send';
import { mayBecome, mayWithdraw, mayWrite, nominationStatuses, type NominationStatus } from './status';

const codeOf = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'allowed';

describe('the way of a nomination', () => {
  test.each<[NominationStatus, readonly NominationStatus[]]>([
    ['draft', ['sent', 'withdrawn']],
    ['sent', ['returned', 'onBallot', 'withdrawn']],
    ['returned', ['sent', 'withdrawn']],
    ['onBallot', ['approved', 'notApproved']],
    ['approved', []],
    ['notApproved', []],
    ['withdrawn', ['draft']],
  ])('from %s only to %j', (status, next) => {
    expect(nominationStatuses.filter((one) => mayBecome(status, one).ok).toSorted()).toEqual([...next].toSorted());
  });

  test('once on the ballot it can be neither withdrawn nor written', () => {
    expect(codeOf(mayBecome('onBallot', 'withdrawn'))).toBe('nomination.isOnBallot');
    expect(codeOf(mayWithdraw('approved', false))).toBe('nomination.isDecided');
    expect(codeOf(mayWithdraw('approved', true))).toBe('allowed');
    expect(codeOf(mayWithdraw('onBallot', true))).toBe('nomination.isOnBallot');
    expect(codeOf(mayWrite('onBallot'))).toBe('nomination.isOnBallot');
  });

  test('its agency writes it while it is a draft, returned or withdrawn', () => {
    expect(nominationStatuses.filter((status) => mayWrite(status).ok)).toEqual(['draft', 'returned', 'withdrawn']);
  });
});

describe('sending', () => {
  const draft = { status: 'draft', groundFrom: '2017-10-01', groundTo: '2023-12-31' } as const;

  test.each([
    [
      'waits for the published ranking',
      draft,
      { published: false, on: '2022-01-10' },
      'nomination.rankingNotPublished',
    ],
    ['is possible afterwards', draft, { published: true, on: '2022-01-10' }, 'allowed'],
    ['needs a ground that is still the law', draft, { published: true, on: '2024-01-01' }, 'nomination.groundLapsed'],
    [
      'happens once',
      { ...draft, status: 'sent' as const },
      { published: true, on: '2022-01-10' },
      'nomination.alreadySent',
    ],
  ])('%s', (_title, nomination, facts, expected) => {
    expect(codeOf(maySend(nomination, facts))).toBe(expected);
  });
});

describe('the round of opinions', () => {
  const one = (number: number, agencyId: string, status: NominationStatus = 'sent', ...opinionsFrom: string[]) => ({
    number,
    agencyId,
    status,
    opinionsFrom,
    conflicts: [] as DeclaredConflict[],
  });
  const me = { agencyId: 'me', personId: 'I' };
  const round = [one(4, 'd'), one(1, 'a', 'sent', 'me'), one(2, 'me'), one(3, 'c'), one(5, 'e', 'onBallot')];

  test('leaves out one’s own, those with one’s opinion, and those no longer open', () => {
    expect(awaitingOpinion(round, me).map(({ number }) => number)).toEqual([3, 4]);
  });

  test('leaves out what concerns the person, and what concerns the head of the agency', () => {
    const [first, second] = [one(1, 'a'), one(2, 'b')];
    const mine = { ...first, conflicts: [{ personId: 'I', agencyId: 'elsewhere', holdsSeat: false }] };
    const heads = { ...second, conflicts: [{ personId: 'the head', agencyId: 'me', holdsSeat: true }] };
    const deputys = { ...one(3, 'c'), conflicts: [{ personId: 'the deputy', agencyId: 'me', holdsSeat: false }] };
    expect(awaitingOpinion([mine, heads, deputys], me).map(({ number }) => number)).toEqual([3]);
  });

  test('goes on to the next, then back to the first, then ends', () => {
    expect(nextAwaiting(round, me, 3)?.number).toBe(4);
    expect(nextAwaiting(round, me, 4)?.number).toBe(3);
    expect(nextAwaiting([one(3, 'c')], me, 3)).toBeNull();
  });
});

describe('a hold', () => {
  test.each([
    ['before it was opened', '2022-01-04', false],
    ['on its first day', '2022-01-05', true],
    ['on the day before it was closed', '2022-01-08', true],
    ['on the day it was closed', '2022-01-09', false],
  ])('%s', (_title, on, expected) => {
    expect(holds({ openedOn: '2022-01-05', closedOn: '2022-01-09' }, on)).toBe(expected);
  });

  test('is opened for a member, not from a day to come', () => {
    const year = { memberAgencyIds: ['a'], on: '2022-01-10' };
    expect(codeOf(mayOpenHold({ agencyId: 'a', openedOn: '2022-01-10' }, year))).toBe('allowed');
    expect(codeOf(mayOpenHold({ agencyId: 'a', openedOn: '2022-01-11' }, year))).toBe('hold.inFuture');
    expect(codeOf(mayOpenHold({ agencyId: 'b', openedOn: '2022-01-10' }, year))).toBe('hold.notMember');
  });

  test('is closed once, between its first day and today', () => {
    const open = { openedOn: '2022-01-05', closedOn: null };
    expect(codeOf(mayCloseHold(open, '2022-01-05', '2022-01-10'))).toBe('allowed');
    expect(codeOf(mayCloseHold(open, '2022-01-04', '2022-01-10'))).toBe('hold.closedBeforeOpened');
    expect(codeOf(mayCloseHold(open, '2022-01-11', '2022-01-10'))).toBe('hold.inFuture');
    expect(codeOf(mayCloseHold({ ...open, closedOn: '2022-01-06' }, '2022-01-10', '2022-01-10'))).toBe(
      'hold.alreadyClosed',
    );
  });
});

describe('what is typed', () => {
  const draft = { blocYearId: 'y', agencyId: 'a', basis: 'PROV_CERT.movement', achievement: 'Hoàn thành tốt' };
  const issue = (input: unknown) => SaveNominationInput.safeParse(input).error?.issues[0];

  test('one choice names form and ground', () => {
    expect(SaveNominationInput.parse(draft)).toMatchObject({ formCode: 'PROV_CERT', groundCode: 'movement' });
  });

  test.each(['', 'PROV_CERT', 'PROV_CERT.unknown', '.movement'])('"%s" chooses no ground', (basis) => {
    expect(issue({ ...draft, basis })).toMatchObject({ message: 'nomination.chooseGround', path: ['basis'] });
  });

  test('text is kept in NFC without invisible characters', () => {
    const typed = `${'Hoàn thành'.normalize('NFD')}\u200b tốt\ufeff`;
    expect(SaveNominationInput.parse({ ...draft, achievement: typed }).achievement).toBe('Hoàn thành tốt');
  });

  test('nothing but invisible characters is nothing, and ten thousand letters are too many', () => {
    expect(issue({ ...draft, achievement: '\u200b\u200b' })).toMatchObject({
      message: 'form.required',
      path: ['achievement'],
    });
    expect(issue({ ...draft, achievement: 'a'.repeat(10_000) })).toMatchObject({
      message: 'form.tooLong',
      path: ['achievement'],
    });
  });

  test('whoever does not agree says what is missing', () => {
    const opinion = { blocYearId: 'y', nominationId: 'n', recommendation: 'complete', remark: ' ' };
    expect(GiveOpinionInput.safeParse(opinion).error?.issues[0]).toMatchObject({
      message: 'nomination.remarkNeeded',
      path: ['remark'],
    });
    expect(GiveOpinionInput.safeParse({ ...opinion, recommendation: 'agree' }).success).toBe(true);
    expect(GiveOpinionInput.safeParse({ ...opinion, recommendation: 'maybe' }).error?.issues[0]).toMatchObject({
      message: 'nomination.chooseOpinion',
    });
  });
});
