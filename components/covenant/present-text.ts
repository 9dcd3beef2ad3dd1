/** Refusals of a text that is not the one being signed any more. */
const stale = ['covenant.reopened', 'covenant.changed'];

/** Where the present text stands with the word why the one on the screen was not signed; null for every other refusal. */
export function presentText(page: string, key: string, refusal: string | null): string | null {
  // The key makes the address another one each time: the same would not be loaded anew.
  return refusal !== null && stale.includes(refusal) ? `${page}?refusal=${refusal}&from=${key}#sign` : null;
}
