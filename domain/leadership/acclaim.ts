import { needed, reaches, type Threshold } from '../ballot/threshold';
import { inSession, type ConferenceTimes } from '../conference/state';
import { allow, refuse, type Decision } from '../shared/refusal';

export type LeadershipRole = 'leader' | 'deputy';

export type AcclaimFacts = {
  readonly conference: ConferenceTimes | null;
  /** Members present at the conference, by their head or an authorised deputy. */
  readonly present: number;
  /** The share of yes the charter asks for; null while there is no charter. */
  readonly threshold: Threshold | null;
  readonly planMemberAgencyIds: readonly string[];
  readonly acclaimed: readonly { readonly role: LeadershipRole; readonly agencyId: string }[];
  /** The leadership has already passed: what was acclaimed is in force. */
  readonly handedOver: boolean;
};

export type Candidate = { readonly role: LeadershipRole; readonly agencyId: string; readonly votesFor: number };

/**
 * Whether the conference may acclaim to a role now; answers the threshold and the base it counts against.
 * Refusals: `leadership.handedOver`, `leadership.alreadyAcclaimed`, `leadership.noConference`, `conference.notOpen`,
 * `conference.closed`, `leadership.noCharter`, `leadership.nobodyPresent`. Source: charter; domain 8.3, 10.6.
 */
export function mayAcclaimTo(
  role: LeadershipRole,
  facts: AcclaimFacts,
): Decision<{ threshold: Threshold; base: number }> {
  if (facts.handedOver) return refuse('leadership.handedOver');
  if (facts.acclaimed.some((one) => one.role === role)) return refuse('leadership.alreadyAcclaimed');
  if (!facts.conference) return refuse('leadership.noConference');
  const open = inSession(facts.conference);
  if (!open.ok) return open;
  if (!facts.threshold) return refuse('leadership.noCharter');
  if (facts.present === 0) return refuse('leadership.nobodyPresent');
  return allow({ threshold: facts.threshold, base: facts.present });
}

/**
 * Whether these votes acclaim this agency to this role; answers the base they were counted against.
 * Refusals: those of `mayAcclaimTo`; at the field `leadership.notAMember`, `leadership.sameAgency`, `leadership.votesAbovePresent`,
 * `leadership.tooFewVotes`. Source: charter (threshold of the leadership); domain 8.3.
 */
export function acclaims({ role, agencyId, votesFor }: Candidate, facts: AcclaimFacts): Decision<{ base: number }> {
  const open = mayAcclaimTo(role, facts);
  if (!open.ok) return open;
  const { threshold, base } = open.value;
  if (!facts.planMemberAgencyIds.includes(agencyId)) return refuse('leadership.notAMember', undefined, 'agencyId');
  if (facts.acclaimed.some((one) => one.agencyId === agencyId))
    return refuse('leadership.sameAgency', undefined, 'agencyId');
  if (votesFor > base) return refuse('leadership.votesAbovePresent', { votesFor, base }, 'votesFor');
  if (!reaches(threshold, votesFor, base))
    return refuse('leadership.tooFewVotes', { votesFor, base, needed: needed(threshold, base) }, 'votesFor');
  return allow({ base });
}
