import type { CheckedSheet, SheetFault, SheetRow, SheetScores } from '@/domain/scoring/import';
import type { Marks } from '@/domain/scoring/lines';
import { deductionFault, differenceFault, reasonFault, standingFault } from '@/domain/scoring/record';
import { allow, refuse, type Decision, type Refusal } from '@/domain/shared/refusal';
import { fold } from '@/lib/fold';
import { printable } from '@/papers/layout/words';
import { scoreColumns } from '@/papers/score-template/columns';
import { cellName, type Cell } from './cell';
import { extraPoints, isFilled, linePoints, MAX_LETTERS, reasonOf, textOf, type LineLimits } from './score-cells';
import { findScoreColumns, type ScoreColumns } from './score-columns';

type SheetAgency = {
  readonly code: string;
  readonly name: string;
  /** The lines of the scale that are asked of it; all where it says nothing. */
  readonly asked?: ReadonlySet<string>;
  /** What it gave itself, as far as it was sent. */
  readonly own?: Marks;
  /** Its appraisal was sent: nothing is taken over any more. */
  readonly closed?: boolean;
  /** Deductions that stand one by one, which a smaller sum does not take back. Hundredths. */
  readonly oneByOneCenti?: number;
  readonly current?: SheetScores;
};

/** What a score sheet is read against. Hundredths. */
export type ScoreSheetFacts = {
  readonly agencies: readonly SheetAgency[];
  readonly lines: readonly LineLimits[];
  /** Of a bonus in one column; 0 where the bonus has lines of its own. */
  readonly bonusCapCenti: number;
};

/**
 * The dry run of a score import: for every row whether it is new, changed, the same or wrong, and why, cell by cell.
 * All or nothing: one wrong cell and nothing may be written. Points in hundredths. The rule is of this design (issue 2).
 * Refusals: `sheet.missingColumn`, `sheet.empty`, `sheet.emptyCell`, `sheet.unknownAgency`, `sheet.duplicateAgency`, `sheet.nameMismatch`,
 * `sheet.formula`, `sheet.tooLong`, `appraisal.roundSent`, `scoring.overMaximum`, `scoring.wrongStep`, `scoring.bonusOverCap`, those of `parsePoints`,
 * `reasonFault`, `deductionFault`, `standingFault` and `differenceFault`.
 */
export function interpretScoreRows(rows: readonly (readonly Cell[])[], facts: ScoreSheetFacts): CheckedSheet {
  const columns = findScoreColumns(
    rows,
    facts.lines.map((line) => line.code),
    facts.bonusCapCenti > 0,
  );
  const body = rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(columns.headingRow + 1)
    .filter(({ cells }) => cells.some(isFilled));

  const headingFaults = faultsOfHeading(columns, body.length);
  if (headingFaults.length > 0) return { rows: [], headingFaults, absent: [] };

  const seen = new Map<string, number>();
  const read = body.map(({ cells, row }) => interpretRow(cells, row, columns, facts, seen));
  const absent = facts.agencies.filter((agency) => !seen.has(keyOf(agency.code)));
  return { rows: read, headingFaults, absent: absent.map(({ code, name }) => ({ code, name })) };
}

function faultsOfHeading(columns: ScoreColumns, rowCount: number): SheetFault[] {
  const row = columns.headingRow + 1;
  if (columns.missing.length === 0)
    return rowCount > 0 ? [] : [{ cell: cellName(1, row + 1), refusal: { code: 'sheet.empty' } }];
  return columns.missing.map((column) => ({
    cell: cellName(1, row),
    refusal: { code: 'sheet.missingColumn', params: { column } },
  }));
}

function interpretRow(
  cells: readonly Cell[],
  row: number,
  columns: ScoreColumns,
  facts: ScoreSheetFacts,
  seen: Map<string, number>,
): SheetRow {
  const faults: SheetFault[] = [];
  const take = <T>(column: number, decide: (cell: Cell) => Decision<T>): T | undefined => {
    const decision = decide(cells[column] ?? { kind: 'empty', text: '' });
    if (decision.ok) return decision.value;
    faults.push({ cell: cellName(column + 1, row), refusal: decision.refusal });
    return undefined;
  };

  const agency = take(columns.code, (cell) => agencyOf(cell, facts.agencies, seen, row));
  if (agency && columns.name >= 0) take(columns.name, (cell) => nameFits(cell, agency, facts.agencies));
  const asked = facts.lines.filter(({ code }) => agency?.asked?.has(code) ?? true);
  const points = asked.map((line) => [
    line.code,
    take(columns.lines[line.code] ?? -1, (cell) => linePoints(cell, line)) ?? 0,
  ]);
  const scores: SheetScores = {
    points: Object.fromEntries(points),
    bonusCenti:
      facts.bonusCapCenti === 0 ? 0 : (take(columns.bonus, (cell) => extraPoints(cell, facts.bonusCapCenti)) ?? 0),
    deductionCenti: take(columns.deduction, (cell) => extraPoints(cell)) ?? 0,
    reason: (columns.reason < 0 ? '' : take(columns.reason, reasonOf)) ?? '',
  };
  const before = agency?.current;
  // What stands is not asked for its reasons again.
  const isSame = faults.length === 0 && before !== undefined && sameScores(before, scores);
  if (agency && faults.length === 0 && !isSame) faults.push(...faultsTogether(scores, agency, columns, row));
  if (!agency || faults.length > 0) return { status: 'wrong', row, agencyName: agency?.name ?? '', faults };

  const status = before ? (isSame ? 'same' : 'changed') : 'new';
  return { status, row, agencyCode: agency.code, agencyName: agency.name, scores, ...(before ? { before } : {}) };
}

/** What is wrong with the points of a row only when they are seen together, and beside what stands. */
function faultsTogether(
  scores: SheetScores,
  { own = {}, closed = false, oneByOneCenti = 0, current }: SheetAgency,
  columns: ScoreColumns,
  row: number,
): SheetFault[] {
  const at = (column: number, faults: readonly Refusal[]) =>
    faults.map(({ code, params }): SheetFault => ({ cell: cellName(column + 1, row), refusal: { code, params } }));
  if (closed) return at(columns.code, [{ code: 'appraisal.roundSent' }]);
  // A reason is asked for what the row brings, not for what stood before it.
  const points = Object.fromEntries(
    Object.entries(scores.points).filter(([code, centi]) => current?.points[code] !== centi),
  );
  const bonusCenti = current?.bonusCenti === scores.bonusCenti ? 0 : scores.bonusCenti;
  const deductionCenti = current?.deductionCenti === scores.deductionCenti ? 0 : scores.deductionCenti;
  const given = reasonFault({ bonusCenti, deductionCenti, reason: scores.reason });
  const isLong = scores.reason.length > MAX_LETTERS;
  return [
    ...at(columns.deduction, [...deductionFault(scores), ...standingFault(scores, oneByOneCenti)]),
    ...at(columns.reason < 0 ? columns.deduction : columns.reason, [
      ...(given.length > 0 ? given : differenceFault({ points, reason: scores.reason }, own)),
      ...(isLong ? [{ code: 'sheet.tooLong', params: { max: MAX_LETTERS } }] : []),
    ]),
  ];
}

function agencyOf(
  cell: Cell,
  agencies: readonly SheetAgency[],
  seen: Map<string, number>,
  row: number,
): Decision<SheetAgency> {
  const typed = textOf(cell);
  if (!typed.ok) return typed;
  if (typed.value === '') return refuse('sheet.emptyCell', { column: scoreColumns.code });

  const agency = agencies.find((each) => keyOf(each.code) === keyOf(typed.value));
  if (!agency) return refuse('sheet.unknownAgency', { code: typed.value.slice(0, 40) });

  const first = seen.get(keyOf(agency.code));
  if (first !== undefined) return refuse('sheet.duplicateAgency', { code: agency.code, row: first });
  seen.set(keyOf(agency.code), row);
  return allow(agency);
}

/** The name of another agency betrays a column that was sorted or pasted alone; any other words in its place say nothing. */
function nameFits(cell: Cell, { code, name }: SheetAgency, agencies: readonly SheetAgency[]): Decision {
  const typed = textOf(cell);
  if (!typed.ok) return typed;
  const another = agencies.some((each) => each.code !== code && fold(each.name) === fold(typed.value));
  return another ? refuse('sheet.nameMismatch', { code, name }) : allow();
}

function sameScores(before: SheetScores, after: SheetScores): boolean {
  return (
    before.bonusCenti === after.bonusCenti &&
    before.deductionCenti === after.deductionCenti &&
    // A reason for nothing is not kept, so nothing is missed where there is none.
    (before.reason === '' || flat(before.reason) === flat(after.reason)) &&
    Object.entries(after.points).every(([code, centi]) => before.points[code] === centi)
  );
}

/** A cell of a sheet has one line and no signs nobody sees. */
function flat(reason: string): string {
  return printable(reason).replace(/\s+/g, ' ');
}

function keyOf(code: string): string {
  return code.normalize().trim().toLowerCase();
}
