import { allow, refuse, type Decision } from '../shared/refusal';
import { standingReports, type ReportFacts } from './state';

/** What a common task is measured by, as it holds now. */
export type Measure = { readonly text: string; readonly unit: string; readonly target: string };

/** What a report says was reached of an indicator, named by its words and its unit: an annex may number indicators anew. */
export type Reached = { readonly indicator: string; readonly unit: string; readonly reached: string };

/** Whether a report speaks of an indicator. */
export function isOf(
  { indicator, unit }: Pick<Reached, 'indicator' | 'unit'>,
  measure: Pick<Measure, 'text' | 'unit'>,
) {
  return indicator === measure.text && unit === measure.unit;
}

/**
 * What was reached, of the indicators the task has; an empty box says nothing. Refusal: `planTask.unknownIndicator` where an annex has
 * changed the words since.
 */
export function decideReached(
  typed: readonly Reached[],
  measures: readonly Pick<Measure, 'text' | 'unit'>[],
): Decision<readonly Reached[]> {
  const said = typed.filter(({ reached }) => reached !== '');
  const unknown = said.find((one) => !measures.some((measure) => isOf(one, measure)));
  return unknown ? refuse('planTask.unknownIndicator', { indicator: unknown.indicator }) : allow(said);
}

/** Who told a figure; null is who keeps the bloc. */
export type Figure = { readonly agencyId: string | null; readonly reached: string; readonly at: Date };

type Report = ReportFacts & { readonly at: Date; readonly reached: readonly Reached[] };

/**
 * What stands reached of an indicator: as a whole, and by agency where the task is of the whole bloc. There who keeps the bloc tells the
 * whole and each agency its part; of any other task the last one who told it tells the whole. What was corrected counts no more.
 */
export function figuresOf(
  measure: Pick<Measure, 'text' | 'unit'>,
  wholeBloc: boolean,
  reports: readonly Report[],
): { readonly whole: Figure | null; readonly parts: readonly (Figure & { readonly agencyId: string })[] } {
  const told = standingReports(reports).flatMap(({ agencyId, at, reached: all }) =>
    all.flatMap((one) => (isOf(one, measure) ? [{ agencyId, reached: one.reached, at }] : [])),
  );
  if (!wholeBloc) return { whole: told.at(-1) ?? null, parts: [] };
  const parts = told.flatMap(({ agencyId, ...one }) => (agencyId === null ? [] : [{ agencyId, ...one }]));
  return {
    whole: told.findLast(({ agencyId }) => agencyId === null) ?? null,
    parts: [...new Map(parts.map((one) => [one.agencyId, one])).values()],
  };
}
