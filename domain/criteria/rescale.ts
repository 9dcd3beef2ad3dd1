import type { AgencyKind } from '../agency/kind';
import { appliesTo, leavesOf, type CriteriaRules, type ScaleGroup } from './scale';

/** The points of a group for one agency, with what it was measured by. Hundredths. */
export type GroupPoints = {
  readonly earnedCenti: number;
  /** The maxima of the lines that are asked of this agency. */
  readonly applicableCenti: number;
  readonly maxCenti: number;
  /** What counts: earned, brought to the maximum of the group where some lines are not asked of this agency. */
  readonly pointsCenti: number;
};

/**
 * The points of a group where some of its lines are not asked of an agency: earned × maximum of the group ÷ maximum of the lines asked,
 * rounded half up to hundredths, so that nobody loses for what is not its work. Never more than the maximum, as no line earns more than its own. Source: [design] issue 4
 * ("fair rescaling"), peers group 4 (criteria not applicable).
 */
export function rescaled(earnedCenti: number, applicableCenti: number, maxCenti: number): number {
  if (applicableCenti === 0) return 0;
  if (applicableCenti === maxCenti) return earnedCenti;
  return Math.floor((2 * earnedCenti * maxCenti + applicableCenti) / (2 * applicableCenti));
}

/** The points of one group: `points` by the code of a line; a line without points brings none. */
export function groupPoints(
  group: ScaleGroup,
  kind: AgencyKind,
  points: Readonly<Record<string, number | null>>,
): GroupPoints {
  const asked = leavesOf(group).filter((leaf) => appliesTo(leaf, kind));
  const earnedCenti = asked.reduce((sum, { code }) => sum + (points[code] ?? 0), 0);
  const applicableCenti = asked.reduce((sum, { maxCenti }) => sum + maxCenti, 0);
  const { maxCenti } = group;
  return { earnedCenti, applicableCenti, maxCenti, pointsCenti: rescaled(earnedCenti, applicableCenti, maxCenti) };
}

/** Groups some kind of agency has not one line of: it could not be measured there. */
export function groupsWithout({ groups }: Pick<CriteriaRules, 'groups'>, kind: AgencyKind): string[] {
  return groups.filter((group) => !leavesOf(group).some((leaf) => appliesTo(leaf, kind))).map(({ code }) => code);
}
