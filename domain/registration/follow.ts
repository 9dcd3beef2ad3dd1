type Aim = { readonly text: string; readonly unit: string; readonly target: string };

type Row = Aim & { readonly number: number; readonly midYearVersion: number; readonly endedAt: Date | null };

/** A target as it is undertaken from now on, with the row it was before: what was reported of it stays with it. */
export type Followed<R, A> = { readonly target: A; readonly row: R | null; readonly version: number };

/**
 * How the targets of a registration follow a text: a row goes on where the same thing is measured in the same unit, be it under another
 * number or with more to reach, also one that had ended; what is undertaken no more ends and keeps what was reported. The state of every
 * row that changed is beyond all there were, so that a form that shows another one writes over nothing. Source: trust 3.8.
 */
export function followTargets<R extends Row, A extends Aim & { readonly number: number }>(
  rows: readonly R[],
  wanted: readonly A[],
): { readonly live: readonly Followed<R, A>[]; readonly ended: readonly R[] } {
  const free = new Set(rows.toSorted((a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null)));
  const taken = new Map<A, R>();
  for (const fits of [isSame, isMeasured])
    for (const target of wanted) {
      const row = taken.has(target) ? undefined : [...free].find((one) => fits(one, target));
      if (!row) continue;
      taken.set(target, row);
      free.delete(row);
    }
  const next = Math.max(0, ...rows.map(({ midYearVersion }) => midYearVersion)) + 1;
  const live = wanted.map((target) => {
    const row = taken.get(target) ?? null;
    const still = row?.endedAt === null && row.number === target.number && isSame(row, target);
    return { target, row, version: still ? row.midYearVersion : next };
  });
  return { live, ended: [...free] };
}

const isMeasured = (a: Aim, b: Aim) => a.text === b.text && a.unit === b.unit;
const isSame = (a: Aim, b: Aim) => isMeasured(a, b) && a.target === b.target;
