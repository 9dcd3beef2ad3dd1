import { appointmentsOn, type ActorFacts, type Appointment } from '../person/actor';
import { may } from '../rights/may';
import { allow, refuse, type Decision } from '../shared/refusal';
import { mayTouch, seatsOut, type ReviewedCase } from './conflict';
import { reviewersOf, type ReviewYear } from './review';
import { mayBecome } from './status';
import { sees } from './visibility';

/**
 * Whether an actor may sum up the opinions on a nomination for the meeting: who keeps the year; on the own nomination of the agency that
 * leads, or where its head is concerned, a head that decides in its place. Whoever gives an opinion gives it first. Refusals:
 * `rights.ownAgencyClosed`, `nomination.conflicted`, those of `may`, `nomination.notReviewer`, `nomination.ownOpinionFirst`, those of
 * `mayBecome`. Source: issue 6, "consolidated opinion of the secretary"; docs/decisions 004.
 */
export function mayConsolidate(actor: ActorFacts, year: ReviewYear, one: ReviewedCase): Decision<Appointment> {
  const seat = consolidator(actor, year, one);
  if (!seat.ok) return seat;
  if (!sees(actor, year, one, 'consolidated')) return refuse('nomination.ownOpinionFirst');
  const open = mayBecome(one.status, 'onBallot');
  return open.ok ? seat : open;
}

function consolidator(actor: ActorFacts, year: ReviewYear, one: ReviewedCase): Decision<Appointment> {
  const touch = mayTouch(actor, year, one);
  if (!touch.ok) return touch;
  const right = may(actor, 'opinion.consolidated', year, { agencyId: one.agencyId });
  if (!right.ok || actor.kind === 'system') return right;
  const out = seatsOut(one.conflicts);
  const kept = one.agencyId !== year.leadingAgencyId;
  const seat = appointmentsOn(actor, year.on).find(({ office, agencyId }) => {
    if (office === 'secretary') return kept && agencyId === year.leadingAgencyId;
    if (office !== 'head' || agencyId === null || out.includes(agencyId)) return false;
    const standsIn = !kept || out.includes(year.leadingAgencyId ?? '');
    return standsIn ? reviewersOf(year, one).agencyIds.includes(agencyId) : agencyId === year.leadingAgencyId;
  });
  return seat ? allow(seat) : refuse('nomination.notReviewer');
}

/**
 * Whether an actor may say something in the discussion of a nomination: a head that judges it, once its own opinion is given. Refusals:
 * `rights.ownAgencyClosed`, `nomination.conflicted`, `nomination.seatOut`, those of `may`, `nomination.ownOpinionFirst`, those of `mayBecome`.
 * Source: issue 6, "discussion"; peers group 7 (comment thread).
 */
export function mayDiscuss(actor: ActorFacts, year: ReviewYear, one: ReviewedCase): Decision<Appointment> {
  const touch = mayTouch(actor, year, one);
  if (!touch.ok) return touch;
  const right = may(actor, 'discussion.remarked', year, { agencyId: one.agencyId });
  if (!right.ok) return right;
  if (seatsOut(one.conflicts).includes(right.value.agencyId ?? '')) return refuse('nomination.seatOut');
  if (!sees(actor, year, one, 'discussion')) return refuse('nomination.ownOpinionFirst');
  const open = one.status === 'returned' ? allow() : mayBecome(one.status, 'onBallot');
  return open.ok ? right : open;
}
