import { formatPoints } from '@/lib/format';
import type { Refusal } from '../shared/refusal';
import { parsePoints } from './points';
import type { RankFacts } from './rank';

/** What was typed for a trial ranking, by the name of its box: `TCT.A`, `TCT.bonus`, `TCT.deduction`. */
export type TypedTrial = Readonly<Record<string, string>>;

/** The parts of an agency's points that may be tried otherwise, beside its groups. */
const extras = ['bonus', 'deduction'] as const;

/**
 * The lines of a ranking as they would be with other points, on a copy: what was not typed, or cannot be read, stays as it is. A total
 * never falls below 0. `most` are the maxima of the parts. Refusals at their boxes: those of `parsePoints`, `scoring.overMaximum`.
 * Hundredths. Source: issue 4 (what-if on a copy).
 */
export function triedLines(
  lines: readonly (RankFacts & { readonly code: string })[],
  typed: TypedTrial,
  most: Readonly<Record<string, number>> = {},
): { readonly lines: readonly RankFacts[]; readonly refusals: readonly Refusal[]; readonly changed: number } {
  const refusals: Refusal[] = [];
  let changed = 0;
  const read = (field: string, before: number): number => {
    const text = (typed[field] ?? '').trim();
    if (text === '') return before;
    const points = parsePoints(text);
    if (!points.ok) {
      refusals.push({ ...points.refusal, field });
      return before;
    }
    const max = most[field.slice(field.indexOf('.') + 1)];
    if (max !== undefined && points.value > max) {
      refusals.push({ code: 'scoring.overMaximum', params: { max: formatPoints(max) }, field });
      return before;
    }
    if (points.value !== before) changed += 1;
    return points.value;
  };
  const tried = lines.map(({ code, ...line }) => {
    const groups = Object.fromEntries(
      Object.entries(line.groups).map(([group, centi]) => [group, read(`${code}.${group}`, centi)]),
    );
    const [bonusCenti, taken] = extras.map((extra) => read(`${code}.${extra}`, line[`${extra}Centi`])) as [
      number,
      number,
    ];
    const given = Object.values(groups).reduce((sum, centi) => sum + centi, bonusCenti);
    return { ...line, groups, bonusCenti, deductionCenti: Math.min(taken, given) };
  });
  return { lines: tried, refusals, changed };
}
