import { lumpBonus, shownCode } from '@/domain/criteria/scale';
import type { SheetLine } from '@/domain/scoring/lines';

/** Heads what is done about one line: its code, then its name; the lump bonus its name alone. */
export function LineHeading({ line }: { line: SheetLine }) {
  return (
    <h3>
      {shownCode(line)} {line.code === lumpBonus ? null : <span className="font-normal">{line.name}</span>}
    </h3>
  );
}
