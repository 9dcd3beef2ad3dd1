import { describe, expect, test } from 'vitest';
import type { ActorFacts, Appointment } from '../person/actor';
import type { Office } from '../person/office';
import { mayDecide, mayGiveOpinion, mayOpen, opinionsView, reviewersOf, type ReviewYear } from './review';
import type { NominationStatus } from './status';

const year: ReviewYear = {
  on: '2022-01-10',
  year: 2021,
  memberAgencyIds: ['leader', 'deputy', 'a', 'b'],
  everAgencyIds: ['leader', 'deputy', 'a', 'b'],
  presentAgencyIds: ['leader', 'deputy', 'a', 'b'],
  leadingAgencyId: 'leader',
  formerLeaders: [],
  leaders: [
    { agencyId: 'leader', role: 'leader' },
    { agencyId: 'deputy', role: 'deputy' },
  ],
};
const withoutDeputy: ReviewYear = { ...year, leaders: year.leaders.slice(0, 1) };

const seat = (office: Office, agencyId: string | null): Appointment => ({
  office,
  agencyId,
  post: '',
  from: '2020-01-01',
  to: null,
});
const person = (...appointments: Appointment[]): ActorFacts => ({
  kind: 'person',
  personId: 'p',
  name: '',
  appointments,
});
const headOf = (agencyId: string) => person(seat('head', agencyId));
const codeOf = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'allowed';

describe('who decides on a nomination', () => {
  test.each<[string, ReviewYear, string, readonly string[], boolean]>([
    ["an ordinary member's: leader and deputy", year, 'a', ['leader', 'deputy'], false],
    ["the leader's: the deputy", year, 'leader', ['deputy'], false],
    ["the deputy's: the leader", year, 'deputy', ['leader'], false],
    ["an ordinary member's without a deputy: the leader", withoutDeputy, 'a', ['leader'], false],
    ["the leader's without a deputy: every other member", withoutDeputy, 'leader', ['deputy', 'a', 'b'], true],
  ])('%s', (_title, inYear, nominee, agencyIds, standingIn) => {
    expect(reviewersOf(inYear, nominee)).toEqual({ agencyIds, standingIn });
  });

  test.each<[string, ReviewYear, ActorFacts, string, string]>([
    ["the leader on a member's", year, headOf('leader'), 'a', 'allowed'],
    ["the deputy on a member's", year, headOf('deputy'), 'a', 'allowed'],
    ["the deputy on the leader's", year, headOf('deputy'), 'leader', 'allowed'],
    ['the leader on his own', year, headOf('leader'), 'leader', 'rights.ownAgencyClosed'],
    ['the deputy on his own', year, headOf('deputy'), 'deputy', 'rights.ownAgencyClosed'],
    ["another head on a member's", year, headOf('b'), 'a', 'nomination.notReviewer'],
    ["another head on the leader's while there is a deputy", year, headOf('b'), 'leader', 'nomination.notReviewer'],
    ["another head on the leader's where no deputy is known", withoutDeputy, headOf('b'), 'leader', 'allowed'],
    ["an officer of the leader's agency", year, person(seat('officer', 'leader')), 'a', 'rights.notAppointed'],
    ["the secretary of the leader's agency", year, person(seat('secretary', 'leader')), 'a', 'rights.notAppointed'],
    ['the province', year, person(seat('provincial', null)), 'a', 'rights.notAppointed'],
    [
      'the leader who also serves the nominee',
      year,
      person(seat('head', 'leader'), seat('officer', 'a')),
      'a',
      'rights.ownAgencyClosed',
    ],
    ['a head of another bloc', year, headOf('elsewhere'), 'a', 'rights.notAppointed'],
    ['a head who is also the leader', year, person(seat('head', 'b'), seat('head', 'leader')), 'a', 'allowed'],
  ])('%s', (_title, inYear, actor, nominee, expected) => {
    expect(codeOf(mayDecide(actor, 'nomination.putToBallot', inYear, nominee))).toBe(expected);
    expect(codeOf(mayDecide(actor, 'nomination.returned', inYear, nominee))).toBe(expected);
  });

  test('every head of another member may give an opinion, nobody on his own agency', () => {
    expect(['leader', 'deputy', 'b'].map((agency) => codeOf(mayGiveOpinion(headOf(agency), year, 'a')))).toEqual([
      'allowed',
      'allowed',
      'allowed',
    ]);
    expect(codeOf(mayGiveOpinion(headOf('a'), year, 'a'))).toBe('rights.ownAgencyClosed');
    expect(codeOf(mayGiveOpinion(person(seat('officer', 'b')), year, 'a'))).toBe('rights.notAppointed');
  });
});

describe("what one sees of others' opinions", () => {
  const nomination = (status: NominationStatus, ...opinionsFrom: string[]) => ({ agencyId: 'a', status, opinionsFrom });

  test.each<[string, ActorFacts, ReturnType<typeof nomination>, string]>([
    ['nothing before one has given his own', headOf('b'), nomination('sent', 'leader'), 'afterOwn'],
    ['all of them afterwards', headOf('b'), nomination('sent', 'leader', 'b'), 'shown'],
    ['the same for everybody of the agency', person(seat('officer', 'b')), nomination('sent', 'b'), 'shown'],
    ['nothing on one’s own agency', headOf('a'), nomination('sent', 'leader'), 'ownAgency'],
    ['nothing on one’s own agency after the vote either', headOf('a'), nomination('approved', 'leader'), 'ownAgency'],
    ['all of them for the province', person(seat('provincial', null)), nomination('sent', 'leader'), 'shown'],
    ['all of them once the ballot has closed the opinions', headOf('b'), nomination('onBallot', 'leader'), 'shown'],
  ])('%s', (_title, actor, one, expected) => {
    expect(opinionsView(actor, year, one)).toBe(expected);
  });
});

describe('who may open a nomination', () => {
  test.each<[NominationStatus, string, string]>([
    ['draft', 'a', 'allowed'],
    ['draft', 'b', 'nomination.notYours'],
    ['withdrawn', 'leader', 'nomination.notYours'],
    ['sent', 'b', 'allowed'],
    ['returned', 'b', 'allowed'],
    ['onBallot', 'b', 'allowed'],
  ])('a %s one, by the head of %s', (status, agency, expected) => {
    expect(codeOf(mayOpen(headOf(agency), year, { agencyId: 'a', status }))).toBe(expected);
  });
});
