import { isStale } from '@/domain/covenant/stale';

/** Where the present text stands with the word why the one on the screen was not signed; null for every other refusal. */
export function presentText(page: string, key: string, refusal: string | null): string | null {
  // The key makes the address another one each time: the same would not be loaded anew.
  return refusal !== null && isStale(refusal) ? `${page}?refusal=${refusal}&from=${key}#sign` : null;
}
