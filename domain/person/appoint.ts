import type { IsoDate, Period } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { standsAbove, type Office } from './office';

export type Seat = { readonly office: Office; readonly agencyId: string | null };

/** The days an agency exists: from its first name to the last day of its last one. */
export type Life = Period;

/** The days of an agency from the names it bore; null when it never existed. */
export function lifeOf(versions: readonly Period[]): Life | null {
  const [first] = versions.map(({ from }) => from).toSorted();
  if (!first) return null;
  const ends = versions.map(({ to }) => to);
  return {
    from: first,
    to: ends.includes(null)
      ? null
      : (ends
          .flatMap((to) => to ?? [])
          .toSorted()
          .at(-1) ?? null),
  };
}

/**
 * Whether an appointment lies within the days of its agency. Refusals at the field that is wrong: `person.beforeAgency` and
 * `person.afterAgency` at `from`; `person.afterAgency` at `to`, `person.agencyEnds` at `to` where an end must be named because the agency
 * has one. Source: issue 3, Bad input.
 */
export function withinLife(life: Life | null, { from, to }: Period): Decision {
  if (life === null) return allow();
  if (from < life.from) return refuse('person.beforeAgency', { from: life.from }, 'from');
  if (life.to === null) return allow();
  if (from > life.to) return refuse('person.afterAgency', { to: life.to }, 'from');
  if (to === null) return refuse('person.agencyEnds', { to: life.to }, 'to');
  return to > life.to ? refuse('person.afterAgency', { to: life.to }, 'to') : allow();
}

/** Whether the days of an appointment stand in their order. Refusal: `person.endsBeforeStart` at the field `to`. */
function inOrder({ from, to }: Period): Decision {
  return to !== null && to < from ? refuse('person.endsBeforeStart', { from }, 'to') : allow();
}

/**
 * Whether an office can be held there: those of an agency at an agency, those above the agencies at none.
 * Refusals at the field `agencyId`: `person.agencyNeeded`, `person.noAgencyWanted`. Source: design 5.
 */
export function maySit({ office, agencyId }: Seat): Decision {
  if (standsAbove(office)) return agencyId === null ? allow() : refuse('person.noAgencyWanted', undefined, 'agencyId');
  return agencyId === null ? refuse('person.agencyNeeded', undefined, 'agencyId') : allow();
}

/**
 * Whether a person may be appointed for a stretch of days, given what is on record and the days of the agency. Refusals: those of
 * `maySit`, `inOrder`, `withinLife`; `person.alreadyAppointed` while the same office at the same agency runs on one of those days.
 */
export function mayAppoint(held: readonly (Seat & Period)[], next: Seat & Period, life: Life | null): Decision {
  for (const decision of [maySit(next), inOrder(next), withinLife(life, next)]) if (!decision.ok) return decision;
  const same = held.find(
    ({ office, agencyId, from, to }) =>
      office === next.office &&
      agencyId === next.agencyId &&
      (to === null || to >= next.from) &&
      (next.to === null || from <= next.to),
  );
  return same ? refuse('person.alreadyAppointed', { from: same.from }, 'office') : allow();
}

/**
 * Whether an appointment may end with a day, its last one. An end on record may be brought forward, not put off: what ran out is begun
 * anew by appointing. Refusals at the field `to`: `person.endsBeforeStart`, `person.afterAgency`, `person.endsAlready`.
 */
export function mayEnd({ from, to }: Period, lastDay: IsoDate, life: Life | null): Decision {
  if (lastDay < from) return refuse('person.endsBeforeStart', { from }, 'to');
  if (life?.to && lastDay > life.to) return refuse('person.afterAgency', { to: life.to }, 'to');
  if (to !== null && to <= lastDay) return refuse('person.endsAlready', { to }, 'to');
  return allow();
}
