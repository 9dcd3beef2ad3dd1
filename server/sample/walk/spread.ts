import type { AgencyKind } from '@/domain/agency/kind';
import { pointsOfValue, typedMark } from '@/domain/criteria/mark';
import { lumpBonus, stepOf, type CriteriaRules } from '@/domain/criteria/scale';
import { linesOf, ownLines, type SheetLine } from '@/domain/scoring/lines';
import type { TypedLine } from '@/domain/scoring/write-lines';

/**
 * Lines as an officer might type them so that the groups of a scale come to these points (hundredths): whole shares and counts first,
 * the rest in points, line after line. For the sample, whose facts tell groups only.
 */
export function spreadLines(
  scale: CriteriaRules,
  kind: AgencyKind,
  groups: Readonly<Record<string, number>>,
  bonus: { readonly centi: number; readonly reason: string },
): TypedLine[] {
  const lines = ownLines(linesOf(scale, kind));
  const typed = (line: SheetLine, value: number, note = ''): TypedLine => {
    const isPoints = line.kind === 'points';
    const mark = { value: isPoints ? null : value, pointsCenti: pointsOfValue(line, value, stepOf(line, scale)) };
    return { code: line.code, typed: typedMark(line, mark), note, version: 0 };
  };
  const ofGroups = Object.entries(groups).flatMap(([code, total]) => {
    let left = total;
    const own = lines.filter(({ groupCode }) => groupCode === code);
    return own.toSorted(countedFirst).map((line) => {
      const value = most(line, left);
      left -= pointsOfValue(line, value, stepOf(line, scale));
      return typed(line, value);
    });
  });
  const claimed = lines.filter(({ groupCode }) => groupCode === null);
  const item = claimed.find(({ kind: how, unitCenti }) => how === 'count' && unitCenti > 0) ?? claimed[0];
  if (bonus.centi === 0 || !item) return ofGroups;
  const value = item.code === lumpBonus ? bonus.centi : Math.floor(bonus.centi / Math.max(item.unitCenti, 1));
  return [...ofGroups, typed(item, value, bonus.reason)];
}

function countedFirst(a: SheetLine, b: SheetLine): number {
  return Number(a.kind === 'points') - Number(b.kind === 'points');
}

/** The most a line may be given of what is left. */
function most({ kind, maxCenti, unitCenti }: SheetLine, left: number): number {
  if (kind === 'share') return left >= maxCenti ? 100_00 : 0;
  if (kind === 'count') return Math.floor(Math.min(left, maxCenti) / Math.max(unitCenti, 1));
  if (kind === 'yesNo') return left >= maxCenti ? 1 : 0;
  return Math.min(left, maxCenti);
}
