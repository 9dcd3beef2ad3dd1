import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import type { FactPaper } from './facts';

/** The days an agency has been about, the last null while it still is. */
export type Lifetime = { readonly from: IsoDate; readonly to: IsoDate | null };

/**
 * Whether the paper of a fact can be so: number, day and issuer come together or not at all, its day is no later than today, and a scan
 * belongs to a paper that is named. Refusals: `history.paperIncomplete` at the field that is missing, `history.paperInFuture` (params:
 * the official day), `history.scanOfNothing`. Source: domain G-18.
 */
export function mayRestOn(
  { paperNumber, paperOn, paperIssuer }: Omit<FactPaper, 'fileId'>,
  hasScan: boolean,
  on: IsoDate,
): Decision {
  if (paperNumber === '' && paperOn === null && paperIssuer === '')
    return hasScan ? refuse('history.scanOfNothing', undefined, 'paperNumber') : allow();
  if (paperNumber === '') return refuse('history.paperIncomplete', undefined, 'paperNumber');
  if (paperOn === null) return refuse('history.paperIncomplete', undefined, 'paperOn');
  if (paperIssuer === '') return refuse('history.paperIncomplete', undefined, 'paperIssuer');
  return paperOn <= on ? allow() : refuse('history.paperInFuture', { on }, 'paperOn');
}

/**
 * Whether something can be on record of an agency for a year: one that has begun, and in which the agency was about. Refusals at `year`:
 * `history.yearInFuture` (params: the year it is), `history.beforeAgency`, `history.afterAgency` (params: its first or last day).
 */
export function mayBeOfYear(year: number, { from, to }: Lifetime, on: IsoDate): Decision {
  const present = Number(on.slice(0, 4));
  if (year > present) return refuse('history.yearInFuture', { year: String(present) }, 'year');
  if (year < Number(from.slice(0, 4))) return refuse('history.beforeAgency', { from }, 'year');
  if (to !== null && year > Number(to.slice(0, 4))) return refuse('history.afterAgency', { to }, 'year');
  return allow();
}
