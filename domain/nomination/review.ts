import type { BlocYearFacts } from '../bloc/bloc-year';
import { actsAsHead } from '../mandate/scope';
import { appointmentsOn, type ActorFacts, type Appointment } from '../person/actor';
import { may } from '../rights/may';
import { allow, refuse, type Decision } from '../shared/refusal';
import type { NominationStatus } from './status';

/** A bloc year with those who lead it and their deputies. */
export type ReviewYear = BlocYearFacts & {
  readonly leaders: readonly { readonly agencyId: string; readonly role: 'leader' | 'deputy' }[];
};

/**
 * The agencies whose heads decide on a nomination: the leader's and the deputies', never the nominee's own. Where that leaves nobody
 * (the leader's own nomination and no deputy on record, as in 2021), the head of any other member agency stands in, because a
 * nomination nobody may open would be refused by the gap in the records and not by a person.
 * Source: docs/decisions, "who reviews the leader's own nomination".
 */
export function reviewersOf(
  year: ReviewYear,
  nomineeAgencyId: string,
): { readonly agencyIds: readonly string[]; readonly standingIn: boolean } {
  const others = year.memberAgencyIds.filter((agencyId) => agencyId !== nomineeAgencyId);
  const deputies = year.leaders.filter(({ role }) => role === 'deputy').map(({ agencyId }) => agencyId);
  const leading = others.filter((agencyId) => agencyId === year.leadingAgencyId || deputies.includes(agencyId));
  return leading.length > 0 ? { agencyIds: leading, standingIn: false } : { agencyIds: others, standingIn: true };
}

/**
 * Whether an actor may return a nomination or put it to the ballot; answers the appointment used. Refusals: those of `may`,
 * `rights.ownAgencyClosed` for whoever also serves the nominee, `nomination.notReviewer`. Source: issue step 3, charter.
 */
export function mayDecide(
  actor: ActorFacts,
  action: 'nomination.returned' | 'nomination.putToBallot',
  year: ReviewYear,
  nomineeAgencyId: string,
): Decision<Appointment> {
  const right = mayJudge(actor, action, year, nomineeAgencyId);
  if (!right.ok || actor.kind === 'system') return right;
  const { agencyIds } = reviewersOf(year, nomineeAgencyId);
  const seat = appointmentsOn(actor, year.on).find(
    (a) => actsAsHead(a, action) && a.agencyId !== null && agencyIds.includes(a.agencyId),
  );
  return seat ? allow(seat) : refuse('nomination.notReviewer');
}

/**
 * Whether an actor may leave an opinion on a nomination: the head of any other member agency. Refusals: those of `may`,
 * `rights.ownAgencyClosed`.
 */
export function mayGiveOpinion(actor: ActorFacts, year: BlocYearFacts, nomineeAgencyId: string): Decision<Appointment> {
  return mayJudge(actor, 'opinion.given', year, nomineeAgencyId);
}

function mayJudge(
  actor: ActorFacts,
  action: 'opinion.given' | 'nomination.returned' | 'nomination.putToBallot',
  year: BlocYearFacts,
  nomineeAgencyId: string,
): Decision<Appointment> {
  if (servesAgency(actor, year, nomineeAgencyId)) return refuse('rights.ownAgencyClosed');
  return may(actor, action, year, { agencyId: nomineeAgencyId });
}

/** Whether an actor holds any appointment at an agency on the day of the year. */
function servesAgency(actor: ActorFacts, year: BlocYearFacts, agencyId: string): boolean {
  return appointmentsOn(actor, year.on).some((a) => a.agencyId === agencyId);
}

/** Whether a reader sees what others think of a nomination, and if not, why. */
export type OpinionsView = 'shown' | 'ownAgency' | 'afterOwn';

/**
 * Others' opinions show once the reader's own agency has given its own, so that nobody follows the first voice; never to the nominee's
 * people; to the province always; to everybody else once the ballot has closed the opinions.
 */
export function opinionsView(
  actor: ActorFacts,
  year: BlocYearFacts,
  nomination: {
    readonly agencyId: string;
    readonly status: NominationStatus;
    readonly opinionsFrom: readonly string[];
  },
): OpinionsView {
  const held = appointmentsOn(actor, year.on);
  if (held.some((a) => a.agencyId === nomination.agencyId)) return 'ownAgency';
  if (['onBallot', 'approved', 'notApproved'].includes(nomination.status)) return 'shown';
  const spoken = held.some(
    (a) => a.office === 'provincial' || (a.agencyId !== null && nomination.opinionsFrom.includes(a.agencyId)),
  );
  return spoken ? 'shown' : 'afterOwn';
}

/**
 * Whether a reader may open a nomination: what was sent, every member; a draft or a withdrawn one, its own agency only.
 * Refusal: `nomination.notYours`.
 */
export function mayOpen(
  actor: ActorFacts,
  year: BlocYearFacts,
  nomination: { readonly agencyId: string; readonly status: NominationStatus },
): Decision {
  const inWork = nomination.status === 'draft' || nomination.status === 'withdrawn';
  return inWork && !servesAgency(actor, year, nomination.agencyId) ? refuse('nomination.notYours') : allow();
}
