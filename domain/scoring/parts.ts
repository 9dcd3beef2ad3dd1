import type { ScaleGroup } from '../criteria/scale';
import type { SheetLine } from './lines';

/** A part of a sheet that is filled in by itself: a group of the scale, or what brings a bonus (`code` null). */
export type SheetPart = {
  /** As it stands in an address. */
  readonly slug: string;
  readonly code: string | null;
  readonly name: string;
  readonly maxCenti: number;
  readonly lines: readonly SheetLine[];
};

/** No group bears a code in small letters. */
const bonusSlug = 'bonus';

/** What a sheet is filled in by, in order: its groups, then the bonus where there is one. */
export function partsOfSheet(
  groups: readonly Pick<ScaleGroup, 'code' | 'name' | 'maxCenti'>[],
  lines: readonly SheetLine[],
): SheetPart[] {
  const bonus = lines.filter(({ groupCode }) => groupCode === null);
  return [
    ...groups.map(({ code, name, maxCenti }) => {
      return { slug: code, code, name, maxCenti, lines: lines.filter(({ groupCode }) => groupCode === code) };
    }),
    ...(bonus.length > 0 ? [{ slug: bonusSlug, code: null, name: '', maxCenti: 0, lines: bonus }] : []),
  ];
}
