/**
 * What an event touches, in the order it is told. `annex`: a covenant the new member is no party of. `keeps`: composed years that keep
 * the former name. `leadership` and `annex` need a human.
 */
export const touchKinds = [
  'leadership',
  'annex',
  'covenant',
  'registration',
  'selfAssessment',
  'nomination',
  'appointment',
  'mandate',
  'child',
  'leaves',
  'joins',
  'keeps',
] as const;
export type TouchKind = (typeof touchKinds)[number];

/** How many records of a kind an event touches, in the bloc year (or bloc) where they lie; null for what is above the blocs. */
export type Touch = {
  readonly kind: TouchKind;
  readonly count: number;
  readonly place: { readonly bloc: string; readonly blocName: string; readonly year: number | null } | null;
};

/** Touches of one kind in one place as one, in the order they are told; those of the latest year first. */
export function gathered(touches: readonly Touch[]): Touch[] {
  const sums = new Map<string, Touch>();
  for (const touch of touches) {
    const key = `${touch.kind} ${touch.place?.bloc ?? ''} ${touch.place?.year ?? ''}`;
    sums.set(key, { ...touch, count: touch.count + (sums.get(key)?.count ?? 0) });
  }
  const order = (kind: TouchKind) => touchKinds.indexOf(kind);
  return [...sums.values()].toSorted(
    (a, b) =>
      order(a.kind) - order(b.kind) ||
      (b.place?.year ?? 0) - (a.place?.year ?? 0) ||
      (a.place?.bloc ?? '').localeCompare(b.place?.bloc ?? ''),
  );
}
