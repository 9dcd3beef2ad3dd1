import { fold } from '@/lib/fold';
import { scoreColumns } from '@/papers/score-template/columns';
import type { Cell } from './cell';

/** Where a score sheet keeps what: indices into a row, counted from 0; `missing` names the columns it lacks. */
export type ScoreColumns = {
  /** The row of the headings, counted from 0. */
  readonly headingRow: number;
  readonly code: number;
  /** -1 where the sheet has none. */
  readonly name: number;
  readonly lines: Readonly<Record<string, number>>;
  /** -1 where the bonus has columns of its own. */
  readonly bonus: number;
  readonly deduction: number;
  /** -1 where the sheet has none. */
  readonly reason: number;
  readonly missing: readonly string[];
};

// People put a title above the table; the headings are looked for this far down.
const HEADINGS_WITHIN = 10;

/** Finds the columns by their headings, in any order. A line of the scale is known by its code at the start of the heading. */
export function findScoreColumns(
  rows: readonly (readonly Cell[])[],
  lineCodes: readonly string[],
  lumpBonus: boolean,
): ScoreColumns {
  const found = rows.slice(0, HEADINGS_WITHIN).findIndex((row) => indexOf(row, scoreColumns.code) >= 0);
  const headingRow = Math.max(found, 0);
  const headings = rows[headingRow] ?? [];

  const named = (heading: string) => indexOf(headings, heading);
  const lines = Object.fromEntries(lineCodes.map((code) => [code, indexOfLine(headings, code, lineCodes)]));
  const columns = {
    code: named(scoreColumns.code),
    bonus: named(scoreColumns.bonus),
    deduction: named(scoreColumns.deduction),
  };
  const missing = [
    ...(columns.code < 0 ? [scoreColumns.code] : []),
    ...lineCodes.filter((code) => (lines[code] ?? -1) < 0),
    ...(lumpBonus && columns.bonus < 0 ? [scoreColumns.bonus] : []),
    ...(columns.deduction < 0 ? [scoreColumns.deduction] : []),
  ];
  return {
    headingRow,
    ...columns,
    name: named(scoreColumns.name),
    lines,
    reason: named(scoreColumns.reason),
    missing,
  };
}

function indexOf(row: readonly Cell[], heading: string): number {
  return row.findIndex((cell) => fold(cell.text) === fold(heading));
}

/** Of codes that begin alike ("A", "A.1") the longest one at the start of a heading is meant. */
function indexOfLine(headings: readonly Cell[], code: string, codes: readonly string[]): number {
  return headings.findIndex((cell) => {
    const fitting = codes.filter((each) => startsWithCode(cell.text, each)).sort((a, b) => b.length - a.length);
    return fitting[0] === code;
  });
}

function startsWithCode(heading: string, code: string): boolean {
  const text = heading.normalize().trim().toLowerCase();
  const start = code.normalize().toLowerCase();
  return text.startsWith(start) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(start.length));
}
