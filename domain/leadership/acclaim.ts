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
  /** How many deputies the charter gives the leader. */
  readonly deputies: number;
  readonly planMemberAgencyIds: readonly string[];
  readonly acclaimed: readonly { readonly role: LeadershipRole; readonly agencyId: string }[];
  /** The province has recognised those acclaimed. */
  readonly recognised: boolean;
  /** The leadership has already passed: what was acclaimed is in force. */
  readonly handedOver: boolean;
};

export type Candidate = { readonly role: LeadershipRole; readonly agencyId: string; readonly votesFor: number };

/** A seat the conference fills: the leader's, and each deputy's by its number. */
export type Seat = {
  readonly role: LeadershipRole;
  readonly position: number;
  /** Whether there are several of this role, so that its number is said. */
  readonly several: boolean;
};

/** The seats the charter gives: one leader, and its deputies in their order. Source: charter; domain 8.3. */
export function seatsOf({ deputies }: Pick<AcclaimFacts, 'deputies'>): Seat[] {
  return [
    { role: 'leader', position: 1, several: false },
    ...Array.from(
      { length: deputies },
      (_, i) => ({ role: 'deputy', position: i + 1, several: deputies > 1 }) as const,
    ),
  ];
}

/**
 * Whether the conference may acclaim to a role now; answers the threshold, the base it counts against, and for a deputy which one it
 * would be, from 1. There is one leader, and as many deputies as the charter says.
 * Refusals: `leadership.handedOver`, `leadership.recognised`, `leadership.alreadyAcclaimed`, `leadership.noConference`,
 * `conference.notOpen`, `conference.closed`, `leadership.noCharter`, `leadership.nobodyPresent`. Source: charter; domain 8.3, 10.6.
 */
export function mayAcclaimTo(
  role: LeadershipRole,
  facts: AcclaimFacts,
): Decision<{ threshold: Threshold; base: number; position: number }> {
  if (facts.handedOver) return refuse('leadership.handedOver');
  if (facts.recognised) return refuse('leadership.recognised');
  const filled = facts.acclaimed.filter((one) => one.role === role).length;
  if (filled >= (role === 'leader' ? 1 : facts.deputies)) return refuse('leadership.alreadyAcclaimed');
  if (!facts.conference) return refuse('leadership.noConference');
  const open = inSession(facts.conference);
  if (!open.ok) return open;
  if (!facts.threshold) return refuse('leadership.noCharter');
  if (facts.present === 0) return refuse('leadership.nobodyPresent');
  return allow({ threshold: facts.threshold, base: facts.present, position: filled + 1 });
}

/**
 * Whether these votes acclaim this agency to this role; answers the base they were counted against, and the position among several.
 * Refusals: those of `mayAcclaimTo`; at the field `leadership.notAMember`, `leadership.sameAgency`, `leadership.votesAbovePresent`,
 * `leadership.tooFewVotes`. Source: charter (threshold of the leadership); domain 8.3.
 */
export function acclaims(
  { role, agencyId, votesFor }: Candidate,
  facts: AcclaimFacts,
): Decision<{ base: number; position: number }> {
  const open = mayAcclaimTo(role, facts);
  if (!open.ok) return open;
  const { threshold, base, position } = open.value;
  if (!facts.planMemberAgencyIds.includes(agencyId)) return refuse('leadership.notAMember', undefined, 'agencyId');
  if (facts.acclaimed.some((one) => one.agencyId === agencyId))
    return refuse('leadership.sameAgency', undefined, 'agencyId');
  if (votesFor > base) return refuse('leadership.votesAbovePresent', { votesFor, base }, 'votesFor');
  if (!reaches(threshold, votesFor, base))
    return refuse('leadership.tooFewVotes', { votesFor, base, needed: needed(threshold, base) }, 'votesFor');
  return allow({ base, position });
}
