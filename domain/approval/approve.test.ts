import { describe, expect, test } from 'vitest';
import type { ReviewYear } from '../nomination/review';
import type { ActorFacts } from '../person/actor';
import { approvalStage, approversOf, isOvertaken, mayActApproved, mayAskApproval, mayGiveApproval } from './approve';

const at = new Date('2022-01-10T07:00:00Z');
const asked = { sha256: 'a', askedAgencyId: 'leading', givenAt: null, usedAt: null, declinedAt: null };
const year: ReviewYear = {
  on: '2022-01-10',
  year: 2021,
  memberAgencyIds: ['leading', 'deputy', 'other'],
  everAgencyIds: ['leading', 'deputy', 'other'],
  presentAgencyIds: ['leading', 'deputy', 'other'],
  leadingAgencyId: 'leading',
  formerLeaders: [],
  leaders: [
    { agencyId: 'leading', role: 'leader' },
    { agencyId: 'deputy', role: 'deputy' },
  ],
};
const head = (...agencies: string[]): ActorFacts => ({
  kind: 'person',
  personId: 'p',
  name: '',
  appointments: agencies.map((agencyId) => ({
    office: 'head',
    agencyId,
    post: 'Thủ trưởng',
    from: '2020-01-01',
    to: null,
  })),
});
const code = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'allowed';

describe("a second head's word", () => {
  test('counts once, and only for what was read', () => {
    expect(approvalStage(null, 'a')).toBe('notAsked');
    expect(approvalStage(asked, 'a')).toBe('asked');
    expect(approvalStage(asked, 'changed')).toBe('notAsked');
    expect(approvalStage({ ...asked, givenAt: at }, 'a')).toBe('given');
    expect(approvalStage({ ...asked, givenAt: at }, 'changed')).toBe('notAsked');
    expect(approvalStage({ ...asked, givenAt: at, usedAt: at }, 'a')).toBe('notAsked');
    expect(approvalStage({ ...asked, declinedAt: at }, 'a')).toBe('notAsked');
    expect(isOvertaken(asked, 'changed')).toBe(true);
    expect(isOvertaken(asked, 'a')).toBe(false);
    expect(isOvertaken({ ...asked, usedAt: at }, 'changed')).toBe(false);
    expect(isOvertaken({ ...asked, declinedAt: at }, 'changed')).toBe(false);
  });

  test('is asked for where the charter wants it, and opens the act', () => {
    expect(code(mayAskApproval(false, 'notAsked'))).toBe('approval.notNeeded');
    expect((['notAsked', 'asked', 'given'] as const).map((stage) => code(mayAskApproval(true, stage)))).toEqual([
      'allowed',
      'approval.alreadyAsked',
      'approval.alreadyGiven',
    ]);
    expect((['notAsked', 'asked', 'given'] as const).map((stage) => code(mayActApproved(true, stage)))).toEqual([
      'approval.notAsked',
      'approval.notGiven',
      'allowed',
    ]);
    expect(code(mayActApproved(false, 'notAsked'))).toBe('allowed');
  });

  test("is that of a deputy's head; where there is no deputy, of any other head, never of who asked", () => {
    expect(approversOf(year, 'leading')).toEqual(['deputy']);
    expect(approversOf({ ...year, leaders: [] }, 'leading')).toEqual(['deputy', 'other']);
    const give = (actor: ActorFacts) => code(mayGiveApproval(actor, year, 'leading', 'asked'));
    expect(give(head('deputy'))).toBe('allowed');
    expect(give(head('other'))).toBe('approval.notDeputy');
    expect(give(head('leading'))).toBe('rights.ownAgencyClosed');
    expect(give(head('leading', 'deputy'))).toBe('rights.ownAgencyClosed');
    expect(give(head('outside'))).toBe('rights.notAppointed');
    expect(code(mayGiveApproval(head('deputy'), year, 'leading', 'given'))).toBe('approval.alreadyGiven');
    expect(code(mayGiveApproval(head('deputy'), year, 'leading', 'notAsked'))).toBe('approval.notAsked');
  });
});
