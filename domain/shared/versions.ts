import { addDays, covers, overlap, type IsoDate, type Period } from './dates';
import { allow, refuse, type Decision } from './refusal';

/** One dated version of a thing: a rule, a regulation, a name; `verified` once its text was checked against a source. */
export type Version = Period & { readonly id: string; readonly verified: boolean };

/** What a new version does to the ones on record: which one ends, and with which day. */
export type Placement = { readonly ends: { readonly id: string; readonly to: IsoDate } | null };

/**
 * Whether each named thing has at most one row on any day, so that "in force on that day" has one answer.
 * Refusal: `version.periodsOverlap` with the name. Source: design 3 (rules are rows with days of validity).
 */
export function onePerDay(rows: readonly (Period & { readonly name: string })[]): Decision {
  const last = new Map<string, Period>();
  for (const row of rows.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = last.get(row.name);
    if (before && (before.to === null || before.to >= row.from))
      return refuse('version.periodsOverlap', { name: row.name });
    last.set(row.name, row);
  }
  return allow();
}

/**
 * Whether a new version of a thing may stand beside those on record, and which of them ends the day before it begins: the one in force
 * on its first day. Refusals: `version.endsBeforeStart` at `to`; `version.sameStart` at `from`; `version.nested` at `to` where the one in
 * force is known to outlast the new one; `version.overlaps` at `to` where a later one begins before the new one ends (params: the days
 * of the other). Source: design 3 (nothing is deleted, no two on one day).
 */
export function placeVersion(held: readonly Version[], next: Period): Decision<Placement> {
  const period = mayLast(next);
  if (!period.ok) return period;
  if (held.some(({ from }) => from === next.from)) return refuse('version.sameStart', { from: next.from }, 'from');
  const before = held.find((version) => version.from < next.from && covers(version, next.from)) ?? null;
  if (before?.to && next.to && before.to > next.to)
    return refuse('version.nested', { from: before.from, to: before.to }, 'to');
  const other = held.find((version) => version !== before && overlap(version, next));
  if (other) return refuse('version.overlaps', { from: other.from }, 'to');
  return allow({ ends: before && { id: before.id, to: addDays(next.from, -1) } });
}

/**
 * Whether a version may be corrected to other days: as long as nobody has checked it, and beside the others on record. Refusals:
 * `version.alreadyVerified`; `version.endsBeforeStart`, `version.overlaps` at `to`; `version.sameStart` at `from`.
 */
export function mayCorrect(version: Version, others: readonly Version[], next: Period): Decision {
  if (version.verified) return refuse('version.alreadyVerified');
  const period = mayLast(next);
  if (!period.ok) return period;
  if (others.some(({ from }) => from === next.from)) return refuse('version.sameStart', { from: next.from }, 'from');
  const other = others.find((each) => overlap(each, next));
  return other ? refuse('version.overlaps', { from: other.from }, 'to') : allow();
}

/** Whether a version may be marked as checked. Refusal: `version.alreadyVerified`. */
export function mayVerify({ verified }: Pick<Version, 'verified'>): Decision {
  return verified ? refuse('version.alreadyVerified') : allow();
}

/**
 * Whether a version may lapse with a day, its last one. An end on record may be brought forward, not put off: what applies again is a
 * new version. Refusals at `to`: `version.endsBeforeStart`, `version.lapsesAlready` (params: the day).
 */
export function mayLapse({ from, to }: Period, lastDay: IsoDate): Decision {
  const period = mayLast({ from, to: lastDay });
  if (!period.ok) return period;
  return to !== null && to <= lastDay ? refuse('version.lapsesAlready', { to }, 'to') : allow();
}

function mayLast({ from, to }: Period): Decision {
  return to !== null && to < from ? refuse('version.endsBeforeStart', { from }, 'to') : allow();
}
