import { type IsoDate, overlap, type Period } from '../shared/dates';
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
 * Whether an agency may leave with a day, its last one in the bloc. Refusals at the field `to`: `membership.leftBeforeJoining`,
 * `membership.leftAlready`.
 */
export function mayLeave({ from, to }: Period, lastDay: IsoDate): Decision {
  if (lastDay < from) return refuse('membership.leftBeforeJoining', { from }, 'to');
  if (to !== null && to <= lastDay) return refuse('membership.leftAlready', { to }, 'to');
  return allow();
}
