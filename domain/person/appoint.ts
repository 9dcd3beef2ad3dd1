import type { IsoDate, Period } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { standsAbove, type Office } from './office';

export type Seat = { readonly office: Office; readonly agencyId: string | null };

/**
 * Whether an office can be held there: those of an agency at an agency, those above the agencies at none.
 * Refusals at the field `agencyId`: `person.agencyNeeded`, `person.noAgencyWanted`. Source: design 5.
 */
export function maySit({ office, agencyId }: Seat): Decision {
  if (standsAbove(office)) return agencyId === null ? allow() : refuse('person.noAgencyWanted', undefined, 'agencyId');
  return agencyId === null ? refuse('person.agencyNeeded', undefined, 'agencyId') : allow();
}

/**
 * Whether a person may be appointed from a day on, given what is on record. Refusals: those of `maySit`; `person.alreadyAppointed`
 * while the same office at the same agency runs on that day or later.
 */
export function mayAppoint(held: readonly (Seat & Period)[], next: Seat & { readonly from: IsoDate }): Decision {
  const seat = maySit(next);
  if (!seat.ok) return seat;
  const same = held.some(
    ({ office, agencyId, to }) =>
      office === next.office && agencyId === next.agencyId && (to === null || to >= next.from),
  );
  return same ? refuse('person.alreadyAppointed', undefined, 'office') : allow();
}

/**
 * Whether an appointment may end with a day, its last one. An end on record may be brought forward, not put off: what ran out is begun
 * anew by appointing. Refusals at the field `to`: `person.endsBeforeStart`, `person.endsAlready`.
 */
export function mayEnd({ from, to }: Period, lastDay: IsoDate): Decision {
  if (lastDay < from) return refuse('person.endsBeforeStart', { from }, 'to');
  if (to !== null && to <= lastDay) return refuse('person.endsAlready', { to }, 'to');
  return allow();
}
