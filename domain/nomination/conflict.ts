import { actsAsHead } from '../mandate/scope';
import { appointmentsOn, type ActorFacts, type Appointment } from '../person/actor';
import { hatsOn } from '../person/hat';
import { may } from '../rights/may';
import type { BlocYearFacts } from '../bloc/bloc-year';
import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import type { NominationStatus } from './status';

/** Somebody who said they should not judge a nomination, and did not take it back. */
export type DeclaredConflict = {
  readonly personId: string;
  readonly agencyId: string;
  /** Whether it is the head's, so that the seat of the agency leaves every denominator; a deputy or secretary steps back alone. */
  readonly holdsSeat: boolean;
};

/** What the review needs to know of a nomination: whose it is, where it stands, whose opinions count, who stepped back. */
export type ReviewedCase = {
  readonly agencyId: string;
  readonly status: NominationStatus;
  /** The agencies whose opinion counts: see `countedOpinions`. */
  readonly opinionsFrom: readonly string[];
  readonly conflicts: readonly DeclaredConflict[];
};

/** The agencies whose seat does not judge a nomination, because its head is concerned. */
export function seatsOut(conflicts: readonly DeclaredConflict[]): readonly string[] {
  return [...new Set(conflicts.filter(({ holdsSeat }) => holdsSeat).map(({ agencyId }) => agencyId))];
}

/** Whether an actor said they are concerned by a nomination; it follows the person, whatever hat is worn. */
export function isConflicted({ personId }: ActorFacts, conflicts: readonly DeclaredConflict[]): boolean {
  return personId !== null && conflicts.some((one) => one.personId === personId);
}

/** The opinions that count: not those of a seat that stepped back, nor of a person who did. They stay on record. */
export function countedOpinions<O extends { readonly agencyId: string; readonly personId: string }>(
  given: readonly O[],
  conflicts: readonly DeclaredConflict[],
): readonly O[] {
  const out = seatsOut(conflicts);
  return given.filter(
    ({ agencyId, personId }) => !out.includes(agencyId) && !conflicts.some((one) => one.personId === personId),
  );
}

/** The member agencies that may give an opinion on a nomination: the denominator of everything that is counted about it. */
export function opinionSeats(
  { memberAgencyIds }: Pick<BlocYearFacts, 'memberAgencyIds'>,
  { agencyId, conflicts }: Pick<ReviewedCase, 'agencyId' | 'conflicts'>,
): readonly string[] {
  const out = seatsOut(conflicts);
  return memberAgencyIds.filter((one) => one !== agencyId && !out.includes(one));
}

/** Everything an actor holds on a day, worn or not: what closes a case to a person does not hang on the hat. */
function everyHat(actor: ActorFacts, on: IsoDate): readonly Appointment[] {
  return [...appointmentsOn(actor, on), ...hatsOn(actor.held ?? [], on)];
}

/** Whether an actor serves an agency on a day, in any office and under any hat. */
export function servesAgency(actor: ActorFacts, on: IsoDate, agencyId: string): boolean {
  return everyHat(actor, on).some((a) => a.agencyId === agencyId);
}

/** Why an actor may not judge a nomination, if so. Refusals: `rights.ownAgencyClosed`, `nomination.conflicted`. */
export function mayTouch(
  actor: ActorFacts,
  { on }: Pick<BlocYearFacts, 'on'>,
  { agencyId, conflicts }: Pick<ReviewedCase, 'agencyId' | 'conflicts'>,
): Decision {
  if (servesAgency(actor, on, agencyId)) return refuse('rights.ownAgencyClosed');
  return isConflicted(actor, conflicts) ? refuse('nomination.conflicted') : allow();
}

/**
 * Whether an actor may step back from judging a nomination: before the bloc has voted on it. Answers the appointment used and whether it
 * takes the seat of the agency out. Refusals: `rights.ownAgencyClosed`, `conflict.already`, those of `may`, `conflict.tooLate`.
 * Source: peers group 7 (conflict declared by the reviewer; the threshold shrinks).
 */
export function mayDeclare(
  actor: ActorFacts,
  year: BlocYearFacts,
  one: Pick<ReviewedCase, 'agencyId' | 'status' | 'conflicts'>,
): Decision<{ readonly agencyId: string; readonly holdsSeat: boolean }> {
  if (servesAgency(actor, year.on, one.agencyId)) return refuse('rights.ownAgencyClosed');
  if (isConflicted(actor, one.conflicts)) return refuse('conflict.already');
  const right = may(actor, 'conflict.declared', year, { agencyId: one.agencyId });
  if (!right.ok) return right;
  const { agencyId, office } = right.value;
  if (agencyId === null) return refuse('rights.notAppointed');
  if (!['sent', 'returned', 'onBallot'].includes(one.status)) return refuse('conflict.tooLate');
  return allow({ agencyId, holdsSeat: office === 'head' });
}

/**
 * What taking a declaration back does: the person who made it judges again; a new head of the agency only takes the seat back, for what
 * concerned the one before. Refusals: `conflict.notYours`, `conflict.onBallot`.
 */
export function decideWithdrawal(
  actor: ActorFacts,
  { on }: Pick<BlocYearFacts, 'on'>,
  conflict: DeclaredConflict,
  { status, onPreparedBallot }: { readonly status: NominationStatus; readonly onPreparedBallot: boolean },
): Decision<'conflict' | 'seat'> {
  const mine = actor.personId === conflict.personId;
  const succeeds =
    conflict.holdsSeat &&
    appointmentsOn(actor, on).some((a) => a.office === 'head' && a.agencyId === conflict.agencyId);
  if (!mine && !succeeds) return refuse('conflict.notYours');
  const open = status === 'sent' || status === 'returned' || (status === 'onBallot' && !onPreparedBallot);
  return open ? allow(mine ? 'conflict' : 'seat') : refuse('conflict.onBallot');
}

/** A post an actor held at an agency before, latest first: a hint that they may be concerned, nothing more. */
export function formerPost(
  { held = [] }: ActorFacts,
  agencyId: string,
  on: IsoDate,
): { readonly post: string; readonly until: IsoDate } | null {
  const [last] = held
    .flatMap((hat) =>
      hat.agencyId === agencyId && hat.to !== null && hat.to < on ? [{ post: hat.post, until: hat.to }] : [],
    )
    .toSorted((a, b) => b.until.localeCompare(a.until));
  return last ?? null;
}

/** The member agencies for which an actor speaks in the review, under any hat. */
export function reviewSeatsOf(
  actor: ActorFacts,
  { on, memberAgencyIds }: Pick<BlocYearFacts, 'on' | 'memberAgencyIds'>,
): readonly string[] {
  return everyHat(actor, on).flatMap((a) =>
    a.agencyId !== null && actsAsHead(a, 'opinion.given') && memberAgencyIds.includes(a.agencyId) ? [a.agencyId] : [],
  );
}
