/** Whether an address is a place or lies below it. */
export function isUnder(pathname: string, place: string): boolean {
  return pathname === place || pathname.startsWith(`${place}/`);
}
