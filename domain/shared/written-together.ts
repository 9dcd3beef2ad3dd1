/** A row as it stands, by its id. */
export type StandingRow<T> = { readonly id: string; readonly row: T };

/**
 * A row as it was typed: the row it was on the screen, or a key of its own where it was a spare one; what it said there (empty for a
 * spare one); what it says now, null where it was emptied.
 */
export type TypedRow<T> = { readonly key: string; readonly was: string; readonly row: T | null };

/** A row as it will stand: under its id, or a new one; `key` is the row it was on the screen. */
export type MergedRow<T> = { readonly id: string | null; readonly key: string; readonly row: T };

/** A row somebody else changed since it was shown; `now` is null where they dropped it. */
export type Overtaken<T> = { readonly key: string; readonly typed: T | null; readonly now: T | null };

/**
 * Rows that several people write at once, merged one by one: what somebody else changed stays where it was not touched here, what was
 * typed here stands where nobody else touched it, and rows others added go to the end. Where both changed a row it is written over by
 * neither, unless both say the same. Source: trust F10.
 */
export function writeTogether<T>(
  standing: readonly StandingRow<T>[],
  typed: readonly TypedRow<T>[],
  saying: (row: T) => string,
): { readonly rows: readonly MergedRow<T>[]; readonly overtaken: readonly Overtaken<T>[] } {
  const byId = new Map(standing.map((one) => [one.id, one]));
  const says = (row: T | null) => (row === null ? '' : saying(row));
  const overtaken: Overtaken<T>[] = [];
  const rows = typed.flatMap(({ key, was, row }): MergedRow<T>[] => {
    const here = byId.get(key);
    const now = here?.row ?? null;
    if (was !== '' && says(row) === was) return here ? [{ ...here, key }] : [];
    if (says(now) === was || says(now) === says(row)) return row === null ? [] : [{ id: here?.id ?? null, key, row }];
    overtaken.push({ key, typed: row, now });
    return [];
  });
  const shown = new Set(typed.map(({ key }) => key));
  const added = standing.filter(({ id }) => !shown.has(id)).map((one) => ({ ...one, key: one.id }));
  return { rows: [...rows, ...added], overtaken };
}
