import type { Quota } from './rules';

/** How many a quota lets through of so many members: a number, or a share rounded down, for a part of an agency cannot be proposed. */
export function mostOf(quota: Quota, members: number): number {
  return quota.kind === 'count' ? quota.most : Math.floor((quota.num * members) / quota.den);
}

/** A form of award of which more are proposed than the charter lets through. */
export type OverQuota = { readonly form: string; readonly count: number; readonly most: number };

/** The forms of which more are proposed than the charter lets through; a form without a quota has no limit. Source: charter; domain 7. */
export function overQuotas(
  quotas: Readonly<Record<string, Quota>>,
  proposed: ReadonlyMap<string, number>,
  members: number,
): OverQuota[] {
  return [...proposed].flatMap(([form, count]) => {
    const quota = quotas[form];
    const most = quota ? mostOf(quota, members) : null;
    return most !== null && count > most ? [{ form, count, most }] : [];
  });
}
