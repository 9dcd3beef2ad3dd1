import { nominationStatuses } from '@/domain/nomination/status';
import type { NominationsShown } from '@/server/nomination/loaders';

export type NominationRow = NominationsShown['rows'][number];

/** Statuses a list can be narrowed to; `awaiting` are those the reader has still to give an opinion on. */
export const listFilters = ['awaiting', ...nominationStatuses] as const;
export type ListFilter = (typeof listFilters)[number];

export function filterRows(rows: readonly NominationRow[], filter: ListFilter | null): readonly NominationRow[] {
  if (filter === null) return rows;
  return rows.filter(({ status, awaitsMe }) => (filter === 'awaiting' ? awaitsMe : status === filter));
}

const keys = {
  number: ({ number }: NominationRow) => number,
  rank: ({ place }: NominationRow) => place?.rank ?? Number.MAX_SAFE_INTEGER,
  total: ({ place }: NominationRow) => place?.totalCenti ?? -1,
};
export const orderKeys = Object.keys(keys) as (keyof typeof keys)[];

export function orderRows(
  rows: readonly NominationRow[],
  { by, direction }: { by: string; direction: 'up' | 'down' },
): NominationRow[] {
  const key = orderKeys.find((one) => one === by) ?? 'number';
  const sign = direction === 'up' ? 1 : -1;
  return rows.toSorted((a, b) => sign * (keys[key](a) - keys[key](b)) || a.number - b.number);
}
