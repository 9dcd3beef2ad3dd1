/** What an address says after `?` for one name; null where it says nothing, or says it twice. */
export function searchParam(value: string | string[] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
