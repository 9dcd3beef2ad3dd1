import type { ComparisonShown } from '@/server/nomination/loaders';

type ComparisonRow = ComparisonShown['rows'][number];

// What the reader may not see sorts as unknown: an order would tell it.
const keys = {
  number: ({ number }: ComparisonRow) => number,
  rank: ({ place }: ComparisonRow) => place?.rank ?? Number.MAX_SAFE_INTEGER,
  total: ({ place }: ComparisonRow) => place?.totalCenti ?? -1,
  agree: ({ tally }: ComparisonRow) => tally?.agree ?? -1,
};
export const comparisonKeys = Object.keys(keys) as (keyof typeof keys)[];

/** The rows in an order asked for, else by number. */
export function orderCompared(
  rows: readonly ComparisonRow[],
  { by, direction }: { by: string; direction: 'up' | 'down' },
): ComparisonRow[] {
  const key = comparisonKeys.find((one) => one === by) ?? 'number';
  const sign = direction === 'up' ? 1 : -1;
  return rows.toSorted((a, b) => sign * (keys[key](a) - keys[key](b)) || a.number - b.number);
}
