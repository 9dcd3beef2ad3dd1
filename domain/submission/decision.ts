import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import type { SubmissionStatus } from './status';

/** Whether the province may record its decision on a letter. Refusals: `decision.alreadyRecorded`, `decision.notReceived`. */
export function mayRecordDecision(status: SubmissionStatus | null): Decision {
  if (status === 'received') return allow();
  return refuse(status === 'decided' ? 'decision.alreadyRecorded' : 'decision.notReceived');
}

export type DecisionFacts = {
  readonly decidedOn: IsoDate;
  readonly letterDatedOn: IsoDate;
  /** The last day a decision may bear; null in a rehearsal, whose day stands still while the decision comes later. */
  readonly latest: IsoDate | null;
  readonly granted: readonly string[];
  readonly proposed: readonly string[];
};

/**
 * What is wrong with a decision, field by field: it answers the letter, and grants some or all of what the letter proposes.
 * Refusals: `decision.beforeLetter`, `decision.inFuture`, `decision.noneGranted`, `decision.notProposed`. Source: domain 11.1 no. 22.
 */
export function faultsOf(facts: DecisionFacts): Refusal[] {
  const { decidedOn, letterDatedOn, latest, granted, proposed } = facts;
  const faults: Refusal[] = [];
  if (decidedOn < letterDatedOn)
    faults.push({ code: 'decision.beforeLetter', params: { letterDatedOn }, field: 'decidedOn' });
  if (latest !== null && decidedOn > latest)
    faults.push({ code: 'decision.inFuture', params: { latest }, field: 'decidedOn' });
  if (granted.length === 0) faults.push({ code: 'decision.noneGranted' });
  if (granted.some((nominationId) => !proposed.includes(nominationId))) faults.push({ code: 'decision.notProposed' });
  return faults;
}
