import { actsAsHead } from '../mandate/scope';
import { isConflicted } from '../nomination/conflict';
import { reviewersOf, type JudgedCase, type ReviewYear } from '../nomination/review';
import { appointmentsOn, type ActorFacts, type Appointment } from '../person/actor';
import { may } from '../rights/may';
import { allow, refuse, type Decision } from '../shared/refusal';

/**
 * Whether an actor may decide what the rules left to a human about an agency, or take such a word back: the province, and the heads who decide
 * on its nominations; never its own people, nor who said to be concerned by one of them. Refusals: those of `may`, `rights.ownAgencyClosed`,
 * `nomination.conflicted`, `nomination.notReviewer`.
 * Source: domain 10.4 (needs a human); issue 6.
 */
export function mayDecideFinding(
  actor: ActorFacts,
  action: 'finding.decided' | 'finding.decisionWithdrawn',
  year: ReviewYear,
  one: JudgedCase,
): Decision<Appointment> {
  const { agencyId } = one;
  const held = appointmentsOn(actor, year.on);
  if (held.some((seat) => seat.agencyId === agencyId)) return refuse('rights.ownAgencyClosed');
  if (isConflicted(actor, one.conflicts)) return refuse('nomination.conflicted');
  const right = may(actor, action, year, { agencyId });
  if (!right.ok || actor.kind === 'system') return right;
  const above = held.find(({ office }) => office === 'provincial');
  if (above) return allow(above);
  const { agencyIds } = reviewersOf(year, one);
  const seat = held.find((a) => actsAsHead(a, action) && a.agencyId !== null && agencyIds.includes(a.agencyId));
  return seat ? allow(seat) : refuse('nomination.notReviewer');
}
