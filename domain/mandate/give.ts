import type { Appointment } from '../person/actor';
import { addDays, covers, type IsoDate, type Period } from '../shared/dates';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import type { MandateScope } from './scope';

/** How a deputy's post stands under what was signed by authority of the head. */
export const postUnderMandate = (post: string) => `${post} (được ủy quyền)`;

/** The last day on which a mandate holds; the day before its first where it was withdrawn before it began. */
export function lastDayOf({
  to,
  withdrawnFrom,
}: {
  readonly to: IsoDate;
  readonly withdrawnFrom: IsoDate | null;
}): IsoDate {
  return withdrawnFrom === null ? to : addDays(withdrawnFrom, -1);
}

export type MandateFacts = Period & {
  readonly to: IsoDate;
  readonly agencyId: string;
  readonly scopes: readonly MandateScope[];
};

type Given = {
  readonly next: MandateFacts;
  readonly today: IsoDate;
  /** The days of the agency: its first, and its last where it has ended or will. */
  readonly life: Period;
  /** What the deputy holds. */
  readonly held: readonly Appointment[];
  /** What the deputy is authorised for already, each with the days it holds. */
  readonly before: readonly (Period & { readonly agencyId: string; readonly scope: MandateScope })[];
  readonly self: boolean;
};

/** A mandate runs for a year at the longest: what lasts is an appointment. */
const longestDays = 366;

/**
 * What is wrong with a mandate, field by field. It is for somebody else, who holds an office of the agency from its first day to its
 * last and is not its head; it runs for a year at most, within the agency's days, and is not over yet; and nobody is authorised twice
 * for the same thing at a time. Refusals: `mandate.yourself`, `mandate.notOfAgency`, `mandate.isHead` at `personId`;
 * `mandate.beforeAgency` at `from`; `mandate.endsBeforeStart`, `mandate.over`, `mandate.tooLong`, `mandate.afterAgency` at `to`;
 * `mandate.overlaps` at `scopes`. Source: issue 3, People.
 */
export function checkMandate({ next, today, life, held, before, self }: Given): Refusal[] {
  const at = held.filter((a) => a.agencyId === next.agencyId && a.office !== 'authorised');
  const whole = at.some((a) => covers(a, next.from) && covers(a, next.to));
  const overlap = before.find(
    (one) => one.agencyId === next.agencyId && next.scopes.includes(one.scope) && meet(one, next),
  );
  return [
    ...when(self, 'mandate.yourself', 'personId'),
    ...when(!self && !whole, 'mandate.notOfAgency', 'personId'),
    ...when(!self && at.some((a) => a.office === 'head' && meet(a, next)), 'mandate.isHead', 'personId'),
    ...when(next.from < life.from, 'mandate.beforeAgency', 'from', { from: life.from }),
    ...when(next.to < next.from, 'mandate.endsBeforeStart', 'to', { from: next.from }),
    ...when(next.from <= next.to && next.to < today, 'mandate.over', 'to'),
    ...when(next.to >= addDays(next.from, longestDays), 'mandate.tooLong', 'to'),
    ...when(life.to !== null && next.to > life.to, 'mandate.afterAgency', 'to', { to: life.to ?? '' }),
    ...(overlap
      ? [{ code: 'mandate.overlaps', params: { from: overlap.from, to: overlap.to ?? '' }, field: 'scopes' }]
      : []),
  ];
}

/**
 * Whether a mandate may be withdrawn so that it no longer holds from a day on; on its first day it never holds at all. Nothing is
 * withdrawn backwards: what was signed meanwhile was signed rightly. Refusals at the field `from`: `mandate.withdrawnInPast`,
 * `mandate.withdrawnTooEarly`, `mandate.endsAlready`.
 */
export function mayWithdraw(mandate: Period & { readonly to: IsoDate }, from: IsoDate, today: IsoDate): Decision {
  if (mandate.to < today || from > mandate.to) return refuse('mandate.endsAlready', { to: mandate.to }, 'from');
  if (from < today) return refuse('mandate.withdrawnInPast', { today }, 'from');
  if (from < mandate.from) return refuse('mandate.withdrawnTooEarly', { from: mandate.from }, 'from');
  return allow();
}

function meet(a: Period, b: Period): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}

function when(wrong: boolean, code: string, field: string, params?: Refusal['params']): Refusal[] {
  return wrong ? [{ code, field, ...(params ? { params } : {}) }] : [];
}
