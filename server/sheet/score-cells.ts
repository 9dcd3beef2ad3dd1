import { parsePoints } from '@/domain/scoring/points';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { formatPoints } from '@/lib/format';
import type { Cell } from './cell';

/** A criterion group's limits, in hundredths; points come in whole steps. */
export type GroupLimits = { readonly code: string; readonly maxCenti: number; readonly stepCenti: number };

const MAX_LETTERS = 1_000;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
const GUARD = /^'(?='*[=+\-@])/;

/** Whether anybody wrote something here. */
export function isFilled(cell: Cell): boolean {
  return cell.kind === 'formula' || cell.kind === 'error' || cell.text.trim() !== '';
}

/**
 * A cell's text in NFC, without invisible signs and the apostrophe our exports put before what could start a formula.
 * Refusals: `sheet.formula`, `sheet.tooLong`.
 */
export function textOf(cell: Cell): Decision<string> {
  if (cell.kind === 'formula') return refuse('sheet.formula');
  const text = cell.text.normalize().replace(INVISIBLE, '').trim().replace(GUARD, '');
  return text.length > MAX_LETTERS ? refuse('sheet.tooLong', { max: MAX_LETTERS }) : allow(text);
}

/** The points of a criterion group; an empty cell is not zero. Refusals: `sheet.emptyCell`, `scoring.overMaximum`, `scoring.wrongStep`, those of `parsePoints`. */
export function groupPoints(cell: Cell, group: GroupLimits): Decision<number> {
  const points = pointsOf(cell);
  if (!points.ok) return points;
  if (points.value === null) return refuse('sheet.emptyCell', { column: group.code });
  if (points.value > group.maxCenti) return refuse('scoring.overMaximum', { max: formatPoints(group.maxCenti) });
  if (points.value % group.stepCenti !== 0) return refuse('scoring.wrongStep', { step: formatPoints(group.stepCenti) });
  return allow(points.value);
}

/** Bonus or deduction: an empty cell is none. Refusals: `scoring.bonusOverCap` where there is a cap, those of `parsePoints`. */
export function extraPoints(cell: Cell, capCenti?: number): Decision<number> {
  const points = pointsOf(cell);
  if (!points.ok) return points;
  const centi = points.value ?? 0;
  if (capCenti !== undefined && centi > capCenti)
    return refuse('scoring.bonusOverCap', { max: formatPoints(capCenti) });
  return allow(centi);
}

/** Null where nothing was typed. Excel turns "9.5" into a day in some languages; a day is never points. */
function pointsOf(cell: Cell): Decision<number | null> {
  const typed = textOf(cell);
  if (!typed.ok) return typed;
  if (cell.kind === 'day' || cell.kind === 'truth' || cell.kind === 'error') {
    return refuse('scoring.notANumber', { text: typed.value });
  }
  return typed.value === '' ? allow(null) : parsePoints(typed.value);
}
