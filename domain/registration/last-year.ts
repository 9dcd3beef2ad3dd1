type Aim = { readonly text: string; readonly unit: string; readonly target: string };

/**
 * What a registration starts with: last year's targets, each with what the year before brought, and last year's titles that are still in
 * force. What half a year brought is no result, so where no result of the year is known, what was aimed at stands for it.
 */
export function startOf(
  before: { readonly targets: readonly Aim[]; readonly titles: readonly string[] },
  inForce: ReadonlySet<string>,
): { readonly targets: readonly (Aim & { readonly before: string })[]; readonly titles: readonly string[] } {
  return {
    targets: before.targets.map(({ text, unit, target }) => ({ text, unit, target, before: target })),
    titles: before.titles.filter((code) => inForce.has(code)),
  };
}
