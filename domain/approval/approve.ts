import { appointmentsOn, type ActorFacts, type Appointment } from '../person/actor';
import { may } from '../rights/may';
import { allow, refuse, type Decision } from '../shared/refusal';
import type { ReviewYear } from '../nomination/review';

/** Acts that undo or bind what stands, and so may need a second head's word (domain 10.1). */
export const approvableActs = [
  'charter.adopted',
  'covenant.reopened',
  'annex.voided',
  'results.published',
  'nomination.overQuota',
] as const;
export type ApprovableAct = (typeof approvableActs)[number];

/** A second head's word as it stands: asked for on one state of its subject, given or not, used or not. */
export type ApprovalFacts = {
  readonly sha256: string;
  readonly askedAgencyId: string;
  readonly givenAt: Date | null;
  readonly usedAt: Date | null;
  readonly declinedAt: Date | null;
};

/** How far a second head's word has come for a subject as it is now. */
export type ApprovalStage = 'notAsked' | 'asked' | 'given';

/** What counts of the last word asked for: nothing once it was used or declined, or its subject has changed. */
export function approvalStage(last: ApprovalFacts | null, sha256: string): ApprovalStage {
  if (!last || last.usedAt || last.declinedAt || last.sha256 !== sha256) return 'notAsked';
  return last.givenAt ? 'given' : 'asked';
}

/** Whether a word was asked for, given or not, and its subject has changed since: it has to be asked for anew. */
export function isOvertaken(last: ApprovalFacts | null, sha256: string): boolean {
  return last !== null && !last.usedAt && !last.declinedAt && last.sha256 !== sha256;
}

/** Whether a second head may be asked. Refusals: `approval.notNeeded`, `approval.alreadyAsked`, `approval.alreadyGiven`. */
export function mayAskApproval(needed: boolean, stage: ApprovalStage): Decision {
  if (!needed) return refuse('approval.notNeeded');
  if (stage === 'given') return refuse('approval.alreadyGiven');
  return stage === 'asked' ? refuse('approval.alreadyAsked') : allow();
}

/** Whether the act may happen. Refusals: `approval.notAsked`, `approval.notGiven`. Source: charter (second approvers); domain 10.1. */
export function mayActApproved(needed: boolean, stage: ApprovalStage): Decision {
  if (!needed || stage === 'given') return allow();
  return refuse(stage === 'asked' ? 'approval.notGiven' : 'approval.notAsked');
}

/** The agencies whose heads may give a second word: the deputies'; where the year has none, every other member's. */
export function approversOf(year: ReviewYear, askedAgencyId: string): readonly string[] {
  const others = year.memberAgencyIds.filter((agencyId) => agencyId !== askedAgencyId);
  const deputies = year.leaders.filter(({ role }) => role === 'deputy').map(({ agencyId }) => agencyId);
  const standing = others.filter((agencyId) => deputies.includes(agencyId));
  return standing.length > 0 ? standing : others;
}

/**
 * Whether an actor may give the word that was asked for; answers the appointment used. Refusals: those of `may` (`rights.ownAgencyClosed`
 * for who asked), `approval.notAsked`, `approval.alreadyGiven`, `approval.notDeputy`.
 */
export function mayGiveApproval(
  actor: ActorFacts,
  year: ReviewYear,
  askedAgencyId: string,
  stage: ApprovalStage,
): Decision<Appointment> {
  if (appointmentsOn(actor, year.on).some(({ agencyId }) => agencyId === askedAgencyId))
    return refuse('rights.ownAgencyClosed');
  const right = may(actor, 'approval.given', year, { agencyId: askedAgencyId });
  if (!right.ok) return right;
  if (stage !== 'asked') return refuse(stage === 'given' ? 'approval.alreadyGiven' : 'approval.notAsked');
  const approvers = approversOf(year, askedAgencyId);
  const seat = appointmentsOn(actor, year.on).find(
    ({ office, agencyId }) => office === 'head' && agencyId !== null && approvers.includes(agencyId),
  );
  return seat ? allow(seat) : refuse('approval.notDeputy');
}
