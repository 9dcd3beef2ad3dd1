import { actsAsHead } from '../mandate/scope';
import { reviewersOf, type ReviewYear } from '../nomination/review';
import { appointmentsOn, type ActorFacts, type Appointment } from '../person/actor';
import { may } from '../rights/may';
import { allow, refuse, type Decision } from '../shared/refusal';

/**
 * Whether an actor may decide what the rules left to a human about an agency, or take such a word back: the province, and the heads who decide
 * on its nominations; never its own people. Refusals: those of `may`, `rights.ownAgencyClosed`, `nomination.notReviewer`.
 * Source: domain 10.4 (needs a human); issue 6.
 */
export function mayDecideFinding(
  actor: ActorFacts,
  action: 'finding.decided' | 'finding.decisionWithdrawn',
  year: ReviewYear,
  agencyId: string,
): Decision<Appointment> {
  const held = appointmentsOn(actor, year.on);
  if (held.some((one) => one.agencyId === agencyId)) return refuse('rights.ownAgencyClosed');
  const right = may(actor, action, year, { agencyId });
  if (!right.ok || actor.kind === 'system') return right;
  const above = held.find(({ office }) => office === 'provincial');
  if (above) return allow(above);
  const { agencyIds } = reviewersOf(year, agencyId);
  const seat = held.find((one) => actsAsHead(one, action) && one.agencyId !== null && agencyIds.includes(one.agencyId));
  return seat ? allow(seat) : refuse('nomination.notReviewer');
}
