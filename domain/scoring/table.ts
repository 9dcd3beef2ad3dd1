import type { AgencyKind } from '../agency/kind';
import { appliesTo, leavesOf, type Criterion, type ScaleGroup } from '../criteria/scale';
import type { LinePoints, Outcome } from './lines';

/** A row of a scale as a table has it: a group, a line of it, or a part of a line; `leaves` is what is scored below it. */
export type TableLine = {
  readonly is: 'group' | 'line' | 'part';
  readonly code: string;
  readonly name: string;
  readonly maxCenti: number;
  readonly leaves: readonly Criterion[];
};

/** The rows of a scale in order: each group, its lines, and the parts of each. A group that is scored as a whole is one row. Source: domain 9.3. */
export function tableLines(groups: readonly ScaleGroup[]): TableLine[] {
  return groups.flatMap((group): TableLine[] => {
    const leaves = leavesOf(group);
    const { code, name, maxCenti } = group;
    return [
      { is: 'group', code, name, maxCenti, leaves },
      ...group.criteria.map((line): TableLine => {
        const parts = leaves.filter(({ parentCode }) => parentCode === line.code);
        return {
          is: line.parentCode === null ? 'line' : 'part',
          code: line.code,
          name: line.name,
          maxCenti: line.maxCenti,
          leaves: parts.length > 0 ? parts : [line],
        };
      }),
    ];
  });
}

/**
 * What an agency has in a row, hundredths: of a group what it counts for, brought to its maximum; of a line the sum of what is scored
 * below it, null while something of it is missing, `notAsked` where nothing of it is asked of the agency. Source: domain 9.2, 9.3.
 */
export function pointsInRow(
  { is, code, leaves }: TableLine,
  kind: AgencyKind,
  points: LinePoints,
  { groups }: Pick<Outcome, 'groups'>,
): number | null | 'notAsked' {
  const asked = leaves.filter((leaf) => appliesTo(leaf, kind));
  if (asked.length === 0) return 'notAsked';
  const given = asked.map((leaf) => points[leaf.code] ?? null);
  if (given.includes(null)) return null;
  return is === 'group' ? (groups[code] ?? 0) : given.reduce<number>((sum, centi) => sum + (centi ?? 0), 0);
}
