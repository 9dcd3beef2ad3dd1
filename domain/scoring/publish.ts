import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { mayScore, type ScoringStage } from './self-assess';

export type PublicationFacts = {
  readonly stage: ScoringStage;
  readonly memberAgencyIds: readonly string[];
  readonly recordedAgencyIds: readonly string[];
  /** Members with points of a round that was not sent to them; not those whose result was taken over from minutes. */
  readonly unsentAgencyIds: readonly string[];
  /** Agencies that may still explain, or whose recheck is asked for and not answered. */
  readonly open: { readonly explaining: number; readonly rechecks: number };
  /** The last day on which any agency may still ask for a recheck; null where none may. */
  readonly recheckUntil: IsoDate | null;
};

/** The members whose result is not recorded yet. */
export function withoutResult(facts: {
  memberAgencyIds: readonly string[];
  recordedAgencyIds: readonly string[];
}): string[] {
  return facts.memberAgencyIds.filter((agencyId) => !facts.recordedAgencyIds.includes(agencyId));
}

/**
 * Whether the ranking may be published: every member has a result and was sent its appraisal, nobody may still explain or ask for a
 * recheck, and no recheck is open. Equal agencies may be published equal. Refusals: those of `mayScore`, `results.incomplete`,
 * `results.notSent`, `results.explanationOpen`, `results.recheckOpen`, `results.recheckWindowOpen`. Source: domain 10.1 (all appraised and recheck window over).
 */
export function mayPublish(facts: PublicationFacts): Decision {
  const open = mayScore(facts.stage);
  if (!open.ok) return open;
  const missing = withoutResult(facts).length;
  if (missing > 0) return refuse('results.incomplete', { missing, members: facts.memberAgencyIds.length });
  if (facts.memberAgencyIds.length === 0) return refuse('results.incomplete', { missing: 0, members: 0 });
  const unsent = facts.unsentAgencyIds.length;
  if (unsent > 0) return refuse('results.notSent', { agencies: unsent });
  const { explaining, rechecks } = facts.open;
  if (explaining > 0) return refuse('results.explanationOpen', { agencies: explaining });
  if (rechecks > 0) return refuse('results.recheckOpen', { agencies: rechecks });
  return facts.recheckUntil === null ? allow() : refuse('results.recheckWindowOpen', { until: facts.recheckUntil });
}
