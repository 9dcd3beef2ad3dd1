import { leavesOf, type Criterion, type CriteriaRules, type ScaleGroup } from './scale';

/** A scale with one line put into a group: in the place of the line that bore `was`, or at the end. Parts of a renamed line follow it. */
export function withCriterion(
  scale: CriteriaRules,
  groupCode: string,
  line: Criterion,
  was: string | null,
): CriteriaRules {
  return inGroup(scale, groupCode, (lines) => {
    if (was === null || !lines.some(({ code }) => code === was)) return [...lines, line];
    return lines.map((one) => {
      if (one.code === was) return line;
      return one.parentCode === was ? { ...one, parentCode: line.code } : one;
    });
  });
}

/** A scale without one line and its parts. */
export function withoutCriterion(scale: CriteriaRules, groupCode: string, code: string): CriteriaRules {
  return inGroup(scale, groupCode, (lines) => lines.filter((one) => one.code !== code && one.parentCode !== code));
}

/** A scale with one line before or behind its neighbour of the same rank; at the end it stays where it is. */
export function movedCriterion(
  scale: CriteriaRules,
  groupCode: string,
  code: string,
  by: 'up' | 'down',
): CriteriaRules {
  return inGroup(scale, groupCode, (lines) => {
    const moved = lines.find((one) => one.code === code);
    if (!moved) return lines;
    const peers = lines.filter(({ parentCode }) => parentCode === moved.parentCode);
    const at = peers.indexOf(moved);
    const other = peers[at + (by === 'up' ? -1 : 1)];
    if (!other) return lines;
    const [place, otherPlace] = [lines.indexOf(moved), lines.indexOf(other)];
    return lines.map((one, i) => (i === place ? other : i === otherPlace ? moved : one));
  });
}

/** The lines of a group in the order they are read: each line, then its parts. */
export function inReadingOrder({ criteria }: Pick<ScaleGroup, 'criteria'>): readonly Criterion[] {
  const top = criteria.filter(({ parentCode }) => parentCode === null);
  return top.flatMap((line) => [line, ...criteria.filter(({ parentCode }) => parentCode === line.code)]);
}

/** A line with parts has the sum of their maxima. */
function summed(lines: readonly Criterion[]): readonly Criterion[] {
  return lines.map((line) => {
    const parts = lines.filter(({ parentCode }) => parentCode === line.code);
    return parts.length === 0 ? line : { ...line, maxCenti: parts.reduce((sum, { maxCenti }) => sum + maxCenti, 0) };
  });
}

function inGroup(
  scale: CriteriaRules,
  groupCode: string,
  change: (lines: readonly Criterion[]) => readonly Criterion[],
): CriteriaRules {
  const groups = scale.groups.map((group) =>
    group.code === groupCode
      ? { ...group, criteria: inReadingOrder({ criteria: summed(change(group.criteria)) }) }
      : group,
  );
  return { ...scale, groups };
}

/** What the scored lines of a group add up to, in hundredths. */
export function sumOfLines(group: ScaleGroup): number {
  return leavesOf(group).reduce((sum, { maxCenti }) => sum + maxCenti, 0);
}
