import type { AgencyKind } from '../agency/kind';
import { leavesByCode, proportional } from './differences';
import { pointsOfValue } from './mark';
import { rescaled } from './rescale';
import { appliesTo, leavesOf, stepOf, type Criterion, type CriteriaRules } from './scale';

/** What an agency was given in a year: by the code of a line its raw value and points, by the code of a group the points of the group. */
export type YearFigures = {
  readonly agencyId: string;
  readonly kind: AgencyKind;
  readonly marks: Readonly<Record<string, { readonly value: number | null; readonly pointsCenti: number }>>;
  readonly groups: Readonly<Record<string, number>>;
  readonly bonusCenti: number;
  readonly deductionCenti: number;
};

/** The same year under another scale: points of groups, and the lines for which last year tells nothing. Hundredths. */
export type TriedOn = {
  readonly agencyId: string;
  readonly groups: Readonly<Record<string, number>>;
  readonly bonusCenti: number;
  readonly deductionCenti: number;
  readonly unknown: readonly string[];
};

/**
 * What an agency's figures of one year would have brought under another scale. A line of the same code and way of scoring is reckoned
 * anew from its raw value, else in the same part of its maximum; lines last year tells nothing of are left out and the group brought to
 * its maximum by those that are known; of a group with no known line the group of last year stands for it, in proportion. Bonus stops at
 * the new cap. Source: [design] issue 4 (try it on last year's figures before adopting).
 */
export function tryOn(figures: YearFigures, before: CriteriaRules, after: CriteriaRules): TriedOn {
  const old = leavesByCode(before);
  const oldGroups = new Map(before.groups.map((group) => [group.code, group]));
  const unknown: string[] = [];
  const groups = after.groups.map((group) => {
    const asked = leavesOf(group).filter((leaf) => appliesTo(leaf, figures.kind));
    const known = asked.flatMap((leaf) => {
      const centi = pointsUnder(leaf, old.get(leaf.code), figures, after);
      if (centi === null) unknown.push(leaf.code);
      return centi === null ? [] : [{ centi, maxCenti: leaf.maxCenti }];
    });
    const was = oldGroups.get(group.code);
    const whole = figures.groups[group.code];
    if (known.length === 0 && was && whole !== undefined)
      return [group.code, proportional(whole, was.maxCenti, group.maxCenti)] as const;
    const earned = known.reduce((sum, { centi }) => sum + centi, 0);
    const measured = known.reduce((sum, { maxCenti }) => sum + maxCenti, 0);
    return [group.code, rescaled(earned, measured, group.maxCenti)] as const;
  });
  return {
    agencyId: figures.agencyId,
    groups: Object.fromEntries(groups),
    bonusCenti: Math.min(figures.bonusCenti, after.bonusCapCenti),
    deductionCenti: figures.deductionCenti,
    unknown,
  };
}

function pointsUnder(
  leaf: Criterion,
  old: Criterion | undefined,
  { marks }: YearFigures,
  scale: CriteriaRules,
): number | null {
  const mark = marks[leaf.code];
  if (!old || !mark) return null;
  if (old.kind === leaf.kind && mark.value !== null) return pointsOfValue(leaf, mark.value, stepOf(leaf, scale));
  return Math.min(leaf.maxCenti, proportional(mark.pointsCenti, old.maxCenti, leaf.maxCenti));
}
