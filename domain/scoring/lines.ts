import type { AgencyKind } from '../agency/kind';
import type { Mark } from '../criteria/mark';
import { groupPoints, type GroupPoints } from '../criteria/rescale';
import {
  appliesTo,
  bonusLinesOf,
  leavesOf,
  plainCriterion,
  type Criterion,
  type CriteriaRules,
} from '../criteria/scale';

/** One line of an agency's sheet: a criterion that is asked of it, in its group; or a bonus line, in none. */
export type SheetLine = Criterion & {
  readonly groupCode: string | null;
  /** The criterion it is a part of: "A1 Hoàn thành chỉ tiêu". */
  readonly partOf?: string;
};

/** A mark with what it rests on, or why it differs from the round before. */
export type NotedMark = Mark & { readonly note: string };

/** Marks by the code of their line. */
export type Marks = Readonly<Record<string, NotedMark>>;

/** Points by the code of their line, in hundredths; null where nothing was given. */
export type LinePoints = Readonly<Record<string, number | null>>;

/** What a sheet of an agency of this kind is made of, in the order of the scale; bonus lines come last. Source: domain 9.2. */
export function linesOf(scale: CriteriaRules, kind: AgencyKind): readonly SheetLine[] {
  return [
    ...scale.groups.flatMap((group) =>
      leavesOf(group)
        .filter((leaf) => appliesTo(leaf, kind))
        .map((leaf) => {
          const whole = group.criteria.find(({ code }) => code === leaf.parentCode);
          return { ...leaf, groupCode: group.code, ...(whole ? { partOf: `${whole.code} ${whole.name}` } : {}) };
        }),
    ),
    ...bonusLinesOf(scale).map((item) => ({ ...plainCriterion, ...item, groupCode: null })),
  ];
}

/** The lines an agency scores itself: all but those that are judged by whoever appraises alone. */
export function ownLines(lines: readonly SheetLine[]): readonly SheetLine[] {
  return lines.filter(({ kind }) => kind !== 'manual');
}

/** What an agency's points come to. Hundredths. */
export type Outcome = {
  readonly groups: Readonly<Record<string, number>>;
  /** The same with what was earned before lines that are not asked of the agency were allowed for. */
  readonly measured: Readonly<Record<string, GroupPoints>>;
  readonly bonusCenti: number;
  readonly totalCenti: number;
};

/**
 * What points come to: each group by its lines (brought to its maximum where some are not asked of the agency), and the bonus up to its
 * cap. Exact sums of hundredths. Source: domain 9.2.
 */
export function outcomeOf(scale: CriteriaRules, kind: AgencyKind, points: LinePoints): Outcome {
  const measured = Object.fromEntries(scale.groups.map((group) => [group.code, groupPoints(group, kind, points)]));
  const groups = Object.fromEntries(Object.entries(measured).map(([code, { pointsCenti }]) => [code, pointsCenti]));
  const claimed = bonusLinesOf(scale).reduce((sum, { code }) => sum + (points[code] ?? 0), 0);
  const bonusCenti = Math.min(claimed, scale.bonusCapCenti);
  const totalCenti = Object.values(groups).reduce((sum, centi) => sum + centi, bonusCenti);
  return { groups, measured, bonusCenti, totalCenti };
}

/** The points alone, of marks. */
export function pointsOf(marks: Readonly<Record<string, Mark>>): LinePoints {
  return Object.fromEntries(Object.entries(marks).map(([code, { pointsCenti }]) => [code, pointsCenti]));
}

/** The lines of a group without points, bonus lines apart: nobody has to claim a bonus. */
export function linesWithout(lines: readonly SheetLine[], points: LinePoints): readonly SheetLine[] {
  return lines.filter(({ code, groupCode }) => groupCode !== null && (points[code] ?? null) === null);
}
