/** What is aimed at, as it was written: "98" and "%", "2" and "sáng kiến". */
export type Aim = { readonly target: string; readonly unit: string };

// Dots part thousands where three digits follow each of them; else a dot, like a comma, parts decimals. No more digits than are exact.
const number = /^(?:\d{1,3}(?:\.\d{3}){1,3}(?:,\d{1,4})?|\d{1,12}(?:[.,]\d{1,4})?)(?![\d.,]*\d)/;

/** The number words begin with and what comes after it; null where they begin with none. */
function begun(words: string): { readonly value: number; readonly rest: string } | null {
  const [digits] = number.exec(words) ?? [];
  if (digits === undefined) return null;
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(digits);
  const value = Number((grouped ? digits.replaceAll('.', '') : digits).replace(',', '.'));
  return { value, rest: words.slice(digits.length) };
}

/** What comes after a number without the unit, where the unit is said again. */
function pastUnit(rest: string, unit: string): string {
  const said = rest.trimStart();
  return said.toLowerCase().startsWith(unit.toLowerCase()) ? said.slice(unit.length) : rest;
}

/** A number that is all a target says, also with its unit; null where it says more, e.g. "trên 95". */
function aimOf({ target, unit }: Aim): number | null {
  const read = begun(target.normalize().trim());
  return read && pastUnit(read.rest, unit.normalize()).trim() === '' ? read.value : null;
}

/** The number a result begins with, where it ends there or its unit and then other words follow: "52%, trong đó …"; "1/2" is none. */
function resultOf(result: string, unit: string): number | null {
  const read = begun(result.normalize().trim());
  return read && /^\s*(?:$|[;,.](?=\s|$)|\(|\n)/.test(pastUnit(read.rest, unit.normalize())) ? read.value : null;
}

/**
 * How much of what was aimed at a result is, in basis points of it; null unless both are numbers, or where nothing was aimed at. Whether
 * more or less is better nobody says, so it is a share and no judgement. Source: issue 5, "half-year progress against each target".
 */
export function reachedBps(aim: Aim, result: string | null): number | null {
  const [aimed, reached] = [aimOf(aim), result === null ? null : resultOf(result, aim.unit)];
  if (aimed === null || reached === null || aimed === 0) return null;
  return Math.round((reached / aimed) * 10_000);
}
