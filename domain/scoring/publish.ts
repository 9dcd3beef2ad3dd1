import { allow, refuse, type Decision } from '../shared/refusal';
import { mayScore, type ScoringStage } from './self-assess';

export type PublicationFacts = {
  readonly stage: ScoringStage;
  readonly memberAgencyIds: readonly string[];
  readonly recordedAgencyIds: readonly string[];
};

/** The members whose result is not recorded yet. */
export function withoutResult(facts: {
  memberAgencyIds: readonly string[];
  recordedAgencyIds: readonly string[];
}): string[] {
  return facts.memberAgencyIds.filter((agencyId) => !facts.recordedAgencyIds.includes(agencyId));
}

/**
 * Whether the ranking may be published: every member has a result. Equal agencies may be published equal. Refusals: those of `mayScore`,
 * `results.incomplete`. Source: domain 10.1 (all appraised).
 */
export function mayPublish(facts: PublicationFacts): Decision {
  const open = mayScore(facts.stage);
  if (!open.ok) return open;
  const missing = withoutResult(facts).length;
  if (missing > 0) return refuse('results.incomplete', { missing, members: facts.memberAgencyIds.length });
  return facts.memberAgencyIds.length === 0 ? refuse('results.incomplete', { missing: 0, members: 0 }) : allow();
}
