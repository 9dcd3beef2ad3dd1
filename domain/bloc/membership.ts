import { addDays, covers, type IsoDate, overlap, type Period } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';

/** A member of a bloc year; days are given where it came or went within the year. */
export type YearMember = {
  readonly agencyId: string;
  readonly joinedOn: IsoDate | null;
  /** The last day. */
  readonly leftOn: IsoDate | null;
};

/**
 * The day by which the members of a year are counted: the official day, or the nearest of the year's own. A conference in January
 * reviews the year with those who belonged on 31 December (domain 8.3, 12.2).
 */
export function countingDay(year: number, on: IsoDate): IsoDate {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  if (on < first) return first;
  return on > last ? last : on;
}

/** Those of a year's members who belong on a day. */
export function membersOn<M extends YearMember>(members: readonly M[], on: IsoDate): M[] {
  return members.filter(
    ({ joinedOn, leftOn }) => (joinedOn === null || joinedOn <= on) && (leftOn === null || on <= leftOn),
  );
}

/** An agency's time in a bloc. `kind` is that of the bloc, null in a rehearsal. */
export type MembershipTerm = Period & {
  readonly blocId: string;
  readonly blocName: string;
  readonly agencyId: string;
  readonly kind: string | null;
};

/**
 * Whether an agency may belong to a bloc through a period, given all its memberships on record: to one bloc of a kind at a time.
 * Refusals at the field `field`: `membership.alreadyMember`, `membership.inAnotherBloc` (with the other bloc). Source: domain 8.2.
 */
export function mayBelong(
  next: Period & { readonly blocId: string; readonly kind: string | null },
  held: readonly MembershipTerm[],
  field = 'agencyId',
): Decision {
  const meeting = held.filter((term) => overlap(term, next));
  if (meeting.some(({ blocId }) => blocId === next.blocId)) return refuse('membership.alreadyMember', undefined, field);
  const other = meeting.find(({ kind }) => kind !== null && kind === next.kind);
  return other ? refuse('membership.inAnotherBloc', { bloc: other.blocName }, field) : allow();
}

/**
 * Whether an agency may leave with a day, its last one in the bloc. Refusals at `field`: `membership.leftBeforeJoining`,
 * `membership.leftAlready`.
 */
export function mayLeave({ from, to }: Period, lastDay: IsoDate, field = 'to'): Decision {
  if (lastDay < from) return refuse('membership.leftBeforeJoining', { from }, field);
  if (to !== null && to <= lastDay) return refuse('membership.leftAlready', { to }, field);
  return allow();
}

/** A year of a bloc that is composed, and whether an agency stands among its members, on any of its days. */
export type ComposedYear = {
  readonly id: string;
  readonly year: number;
  readonly isMember: boolean;
  /** Of the last member in the order of protocol; -1 where there is none. */
  readonly lastPosition: number;
};

type JoiningFacts = {
  /** The names the agency bore, earliest first; outside them it does not exist. */
  readonly versions: readonly Period[];
  readonly held: readonly MembershipTerm[];
  readonly years: readonly ComposedYear[];
};

/**
 * Whether an agency may join a bloc on a day, and until which last day it then belongs: its own last, or the eve of a membership of the
 * same bloc that is on record already. Refusals at `field`: `membership.beforeBloc`, `membership.agencyNotThere`,
 * `membership.twiceInAYear` where a composed year shows the agency already, for a year tells one coming and one going.
 */
export function mayJoin(
  { blocId, foundedOn, from }: { readonly blocId: string; readonly foundedOn: IsoDate; readonly from: IsoDate },
  { versions, held, years }: JoiningFacts,
  field = 'agencyId',
): Decision<{ to: IsoDate | null }> {
  if (from < foundedOn) return refuse('membership.beforeBloc', { from: foundedOn }, field);
  if (!versions.some((version) => covers(version, from)))
    return refuse('membership.agencyNotThere', { on: from }, field);
  const next = held.find((term) => term.blocId === blocId && term.from > from);
  const ends = [versions.at(-1)?.to ?? null, next ? addDays(next.from, -1) : null];
  const to = ends.flatMap((end) => end ?? []).toSorted()[0] ?? null;
  const shown = yearsOfTerm({ from, to }, years).find(({ isMember }) => isMember);
  const meets = held.some((term) => term.blocId === blocId && overlap(term, { from, to }));
  return shown && !meets ? refuse('membership.twiceInAYear', { year: String(shown.year) }, field) : allow({ to });
}

/** The composed years a membership reaches into, each with the days it shows there and the day whose name it bears. */
export function yearsOfTerm(
  { from, to }: Period,
  years: readonly ComposedYear[],
): (ComposedYear & Omit<YearMember, 'agencyId'> & { readonly namesOn: IsoDate })[] {
  return years.flatMap((composed) => {
    const [first, last] = [`${composed.year}-01-01`, `${composed.year}-12-31`];
    if (last < from || (to !== null && to < first)) return [];
    return {
      ...composed,
      joinedOn: from > first ? from : null,
      leftOn: to !== null && to < last ? to : null,
      namesOn: from > first ? from : first,
    };
  });
}

/** The composed years that show a membership beyond a last day, among those it reached into before (`to` is its former last day). */
export function yearsBeyond({ from: lastDay, to }: Period, years: readonly ComposedYear[]): ComposedYear[] {
  return years.filter(
    ({ year, isMember }) => isMember && `${year}-12-31` > lastDay && (to === null || `${year}-01-01` <= to),
  );
}
