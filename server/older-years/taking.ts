/** How many rows of a table are written by now, and for whom. */
type Taking = { readonly personId: string; readonly done: number };

// Next loads a module more than once; what is under way is of the process.
const shared = globalThis as typeof globalThis & { giaoUocTakings?: Map<string, Taking> };
const takings = (shared.giaoUocTakings ??= new Map<string, Taking>());

/** Notes how many rows of a table are written; null once it is over, whatever came of it. */
export function noteTaking(tableId: string, taking: Taking | null): void {
  if (taking) takings.set(tableId, taking);
  else takings.delete(tableId);
}

/** How many rows of a table are written, for the person who takes it over; null where nothing is under way. */
export function takenSoFar(tableId: string, personId: string): number | null {
  const taking = takings.get(tableId);
  return taking?.personId === personId ? taking.done : null;
}
