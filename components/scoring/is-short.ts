import type { SheetShown } from '@/server/self-assessment/loaders';

/** A scale with no lines under its groups is filled in on one page; else each group has its own. */
export function isShort({ scale }: Pick<SheetShown, 'scale'>): boolean {
  return scale?.groups.every(({ criteria }) => criteria.length === 0) ?? true;
}
