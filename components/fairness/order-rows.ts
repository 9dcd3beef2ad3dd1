import type { FairnessShown } from '@/server/fairness/loaders';

export const fairOrders = ['agency', 'times', 'lastYear', 'streak'] as const;

type Row = FairnessShown['rows'][number];

/** The rows as asked: by what column, in which direction; who never had one stands where the longest gap does. */
export function orderFairRows(
  rows: readonly Row[],
  { by, direction }: { by: string; direction: 'up' | 'down' },
): readonly Row[] {
  const along = direction === 'up' ? 1 : -1;
  switch (by) {
    case 'times':
      return rows.toSorted((a, b) => along * (a.times - b.times));
    case 'lastYear':
      return rows.toSorted((a, b) => along * ((a.lastYear ?? 0) - (b.lastYear ?? 0)));
    case 'streak':
      return rows.toSorted((a, b) => along * (a.streak - b.streak));
    default:
      return direction === 'up' ? rows : rows.toReversed();
  }
}
