import type { BlocYearFacts } from '../bloc/bloc-year';
import { actsAsHead } from '../mandate/scope';
import { appointmentsOn, type ActorFacts, type Appointment } from '../person/actor';
import { may } from '../rights/may';
import { allow, refuse, type Decision } from '../shared/refusal';
import { mayTouch, seatsOut, type ReviewedCase } from './conflict';

/** A bloc year with those who lead it and their deputies. */
export type ReviewYear = BlocYearFacts & {
  readonly leaders: readonly { readonly agencyId: string; readonly role: 'leader' | 'deputy' }[];
};

/** What the rights of review look at: whose the nomination is, and who stepped back from judging it. */
export type JudgedCase = Pick<ReviewedCase, 'agencyId' | 'conflicts'>;

/**
 * The agencies whose heads decide on a nomination: the leader's and the deputies', never the nominee's own. Where that leaves nobody
 * (the leader's own nomination and no deputy on record, as in 2021), the head of any other member agency stands in, because a
 * nomination nobody may open would be refused by the gap in the records and not by a person. A head who said to be concerned is none of
 * them: where that takes the last of those who lead, the others stand in as well.
 * Source: docs/decisions, "who reviews the leader's own nomination"; peers group 7.
 */
export function reviewersOf(
  year: ReviewYear,
  { agencyId: nomineeAgencyId, conflicts }: JudgedCase,
): { readonly agencyIds: readonly string[]; readonly standingIn: boolean } {
  const out = seatsOut(conflicts);
  const others = year.memberAgencyIds.filter((agencyId) => agencyId !== nomineeAgencyId && !out.includes(agencyId));
  const deputies = year.leaders.filter(({ role }) => role === 'deputy').map(({ agencyId }) => agencyId);
  const leading = others.filter((agencyId) => agencyId === year.leadingAgencyId || deputies.includes(agencyId));
  return leading.length > 0 ? { agencyIds: leading, standingIn: false } : { agencyIds: others, standingIn: true };
}

/**
 * Whether an actor may return a nomination or put it to the ballot; answers the appointment used. Refusals: those of `may`,
 * `rights.ownAgencyClosed` for whoever also serves the nominee, `nomination.conflicted`, `nomination.notReviewer`. Source: issue step 3, charter.
 */
export function mayDecide(
  actor: ActorFacts,
  action: 'nomination.returned' | 'nomination.putToBallot',
  year: ReviewYear,
  one: JudgedCase,
): Decision<Appointment> {
  const right = mayJudge(actor, action, year, one);
  if (!right.ok || actor.kind === 'system') return right;
  const { agencyIds } = reviewersOf(year, one);
  const seat = appointmentsOn(actor, year.on).find(
    (a) => actsAsHead(a, action) && a.agencyId !== null && agencyIds.includes(a.agencyId),
  );
  return seat ? allow(seat) : refuse('nomination.notReviewer');
}

/**
 * Whether an actor may leave an opinion on a nomination: the head of any other member agency. Refusals: those of `may`,
 * `rights.ownAgencyClosed`, `nomination.conflicted`, `nomination.seatOut` where the head said to be concerned.
 */
export function mayGiveOpinion(actor: ActorFacts, year: BlocYearFacts, one: JudgedCase): Decision<Appointment> {
  const right = mayJudge(actor, 'opinion.given', year, one);
  if (!right.ok || right.value.agencyId === null) return right;
  return seatsOut(one.conflicts).includes(right.value.agencyId) ? refuse('nomination.seatOut') : right;
}

function mayJudge(
  actor: ActorFacts,
  action: 'opinion.given' | 'nomination.returned' | 'nomination.putToBallot',
  year: BlocYearFacts,
  one: JudgedCase,
): Decision<Appointment> {
  const touch = mayTouch(actor, year, one);
  return touch.ok ? may(actor, action, year, { agencyId: one.agencyId }) : touch;
}
