import { parsePoints } from '@/domain/scoring/points';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { formatPoints } from '@/lib/format';
import type { Cell } from './cell';

/** The limits of a line of the scale, in hundredths; points come in whole steps. A bonus line may be left empty. */
export type LineLimits = {
  readonly code: string;
  readonly maxCenti: number;
  readonly stepCenti: number;
  readonly optional?: boolean;
};

/** As long as a text of one's own may be. */
export const MAX_LETTERS = 1_000;
/** As long as a cell can be: what we wrote ourselves comes back whole. */
const MAX_IN_CELL = 32_767;
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
  return textWithin(cell, MAX_LETTERS);
}

/** The reasons of a row: those of all its lines may stand in one cell. Refusals: those of `textOf`. */
export function reasonOf(cell: Cell): Decision<string> {
  return textWithin(cell, MAX_IN_CELL);
}

function textWithin(cell: Cell, max: number): Decision<string> {
  if (cell.kind === 'formula') return refuse('sheet.formula');
  const text = cell.text.normalize().replace(INVISIBLE, '').trim().replace(GUARD, '');
  return text.length > max ? refuse('sheet.tooLong', { max }) : allow(text);
}

/** The points of a line; an empty cell is not zero, of a line that may be left empty it is none. Refusals: `sheet.emptyCell`, `scoring.overMaximum`, `scoring.wrongStep`, those of `parsePoints`. */
export function linePoints(cell: Cell, line: LineLimits): Decision<number> {
  const points = pointsOf(cell);
  if (!points.ok) return points;
  if (points.value === null) return line.optional ? allow(0) : refuse('sheet.emptyCell', { column: line.code });
  if (points.value > line.maxCenti) return refuse('scoring.overMaximum', { max: formatPoints(line.maxCenti) });
  if (points.value % line.stepCenti !== 0) return refuse('scoring.wrongStep', { step: formatPoints(line.stepCenti) });
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
