import { describe, expect, test } from 'vitest';
import type { ActorFacts, Appointment } from '../person/actor';
import type { Office } from '../person/office';
import type { DeclaredConflict } from './conflict';
import { mayDecide, mayGiveOpinion, reviewersOf, type ReviewYear } from './review';

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
const authorised = (agencyId: string): Appointment => ({
  ...seat('head', agencyId),
  office: 'authorised',
  scopes: ['review'],
});
const headOf = (agencyId: string) => person(seat('head', agencyId));
const of = (agencyId: string, ...conflicts: DeclaredConflict[]) => ({ agencyId, conflicts });
const steppedBack = (agencyId: string, holdsSeat = true, personId = `of ${agencyId}`): DeclaredConflict => {
  return { personId, agencyId, holdsSeat };
};
const codeOf = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'allowed';

describe('who decides on a nomination', () => {
  test.each<[string, ReviewYear, string, readonly string[], boolean]>([
    ["an ordinary member's: leader and deputy", year, 'a', ['leader', 'deputy'], false],
    ["the leader's: the deputy", year, 'leader', ['deputy'], false],
    ["the deputy's: the leader", year, 'deputy', ['leader'], false],
    ["an ordinary member's without a deputy: the leader", withoutDeputy, 'a', ['leader'], false],
    ["the leader's without a deputy: every other member", withoutDeputy, 'leader', ['deputy', 'a', 'b'], true],
  ])('%s', (_title, inYear, nominee, agencyIds, standingIn) => {
    expect(reviewersOf(inYear, of(nominee))).toEqual({ agencyIds, standingIn });
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
    expect(codeOf(mayDecide(actor, 'nomination.putToBallot', inYear, of(nominee)))).toBe(expected);
    expect(codeOf(mayDecide(actor, 'nomination.returned', inYear, of(nominee)))).toBe(expected);
  });

  test('every head of another member may give an opinion, nobody on his own agency', () => {
    expect(['leader', 'deputy', 'b'].map((agency) => codeOf(mayGiveOpinion(headOf(agency), year, of('a'))))).toEqual([
      'allowed',
      'allowed',
      'allowed',
    ]);
    expect(codeOf(mayGiveOpinion(headOf('a'), year, of('a')))).toBe('rights.ownAgencyClosed');
    expect(codeOf(mayGiveOpinion(person(seat('officer', 'b')), year, of('a')))).toBe('rights.notAppointed');
  });
});

describe('a declared conflict', () => {
  test.each<[string, ReviewYear, string, DeclaredConflict[], readonly string[], boolean]>([
    ['of the leader leaves the deputy', year, 'a', [steppedBack('leader')], ['deputy'], false],
    [
      'of the only one that leads lets the others stand in',
      withoutDeputy,
      'a',
      [steppedBack('leader')],
      ['deputy', 'b'],
      true,
    ],
    ['of both that lead, too', year, 'a', [steppedBack('leader'), steppedBack('deputy')], ['b'], true],
    ['of one that stands in leaves the rest', withoutDeputy, 'leader', [steppedBack('b')], ['deputy', 'a'], true],
    [
      'of an authorised deputy leaves the seat where it is',
      year,
      'a',
      [steppedBack('leader', false)],
      ['leader', 'deputy'],
      false,
    ],
  ])('%s', (_title, inYear, nominee, conflicts, agencyIds, standingIn) => {
    expect(reviewersOf(inYear, of(nominee, ...conflicts))).toEqual({ agencyIds, standingIn });
  });

  test('closes deciding and opinions to the person, and the opinion to everybody of the seat', () => {
    const mine = of('a', steppedBack('leader', true, 'p'));
    expect(codeOf(mayDecide(headOf('leader'), 'nomination.putToBallot', year, mine))).toBe('nomination.conflicted');
    expect(codeOf(mayGiveOpinion(headOf('leader'), year, mine))).toBe('nomination.conflicted');
    const before = of('a', steppedBack('b', true, 'the head'));
    expect(codeOf(mayGiveOpinion(person(authorised('b')), year, before))).toBe('nomination.seatOut');
    const deputys = of('a', steppedBack('b', false, 'the deputy'));
    expect(codeOf(mayGiveOpinion(headOf('b'), year, deputys))).toBe('allowed');
  });
});
