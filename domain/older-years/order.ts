import type { OlderResult } from './read';

/**
 * Older results as they are listed: the latest year first, in a year by place, then by total; what a table does not tell stands after what
 * it tells, on every database alike.
 */
export function inOlderOrder<R extends Pick<OlderResult, 'year' | 'rank' | 'totalCenti' | 'name'>>(
  rows: readonly R[],
): R[] {
  const after = Number.MAX_SAFE_INTEGER;
  return rows.toSorted(
    (a, b) =>
      b.year - a.year ||
      (a.rank ?? after) - (b.rank ?? after) ||
      (b.totalCenti ?? -1) - (a.totalCenti ?? -1) ||
      a.name.localeCompare(b.name, 'vi'),
  );
}
