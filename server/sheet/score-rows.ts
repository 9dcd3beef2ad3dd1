import { allow, refuse, type Decision, type Refusal } from '@/domain/shared/refusal';
import { scoreColumns, type AgencyScores } from '@/papers/score-template/columns';
import { cellName, type Cell } from './cell';
import { extraPoints, groupPoints, isFilled, textOf, type GroupLimits } from './score-cells';
import { findScoreColumns, type ScoreColumns } from './score-columns';

type SheetAgency = { readonly code: string; readonly name: string; readonly current?: AgencyScores };

export type ScoreSheetFacts = {
  readonly agencies: readonly SheetAgency[];
  readonly groups: readonly GroupLimits[];
  readonly bonusCapCenti: number;
};

/** What is wrong with one cell, named as in Excel ("D7"). */
export type CellFault = { readonly cell: string; readonly refusal: Refusal };

/** What one row of the sheet would do. `row` is its number in the sheet. */
export type ScoreRow =
  | {
      readonly status: 'new' | 'changed' | 'same';
      readonly row: number;
      readonly agencyCode: string;
      readonly agencyName: string;
      readonly scores: AgencyScores;
      readonly before?: AgencyScores;
    }
  | { readonly status: 'wrong'; readonly row: number; readonly agencyName: string; readonly faults: readonly CellFault[] };

/** What a sheet would do. `toWrite` is empty as soon as one row or the heading is wrong; `absent` are agencies without a row. */
export type ScoreSheet = {
  readonly rows: readonly ScoreRow[];
  readonly headingFaults: readonly CellFault[];
  readonly toWrite: readonly { readonly agencyCode: string; readonly scores: AgencyScores }[];
  readonly absent: readonly { readonly code: string; readonly name: string }[];
};

/**
 * The dry run of a score import: for every row whether it is new, changed, the same or wrong, and why, cell by cell.
 * All or nothing: one wrong cell and nothing may be written. Points in hundredths. The rule is of this design (issue 2).
 * Refusals: `sheet.missingColumn`, `sheet.empty`, `sheet.emptyCell`, `sheet.unknownAgency`, `sheet.duplicateAgency`,
 * `sheet.formula`, `sheet.tooLong`, `scoring.overMaximum`, `scoring.wrongStep`, `scoring.bonusOverCap`, those of `parsePoints`.
 */
export function interpretScoreRows(rows: readonly (readonly Cell[])[], facts: ScoreSheetFacts): ScoreSheet {
  const columns = findScoreColumns(
    rows,
    facts.groups.map((group) => group.code),
  );
  const body = rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(columns.headingRow + 1)
    .filter(({ cells }) => cells.some(isFilled));

  const headingFaults = faultsOfHeading(columns, body.length);
  if (headingFaults.length > 0) return { rows: [], headingFaults, toWrite: [], absent: [] };

  const seen = new Map<string, number>();
  const read = body.map(({ cells, row }) => interpretRow(cells, row, columns, facts, seen));
  const wrong = read.some((row) => row.status === 'wrong');
  return {
    rows: read,
    headingFaults,
    toWrite: wrong ? [] : read.flatMap((row) => (row.status === 'new' || row.status === 'changed' ? [{ agencyCode: row.agencyCode, scores: row.scores }] : [])),
    absent: facts.agencies.filter((agency) => !seen.has(keyOf(agency.code))).map(({ code, name }) => ({ code, name })),
  };
}

function faultsOfHeading(columns: ScoreColumns, rowCount: number): CellFault[] {
  const row = columns.headingRow + 1;
  if (columns.missing.length === 0) return rowCount > 0 ? [] : [{ cell: cellName(1, row + 1), refusal: { code: 'sheet.empty' } }];
  return columns.missing.map((column) => ({
    cell: cellName(1, row),
    refusal: { code: 'sheet.missingColumn', params: { column } },
  }));
}

function interpretRow(cells: readonly Cell[], row: number, columns: ScoreColumns, facts: ScoreSheetFacts, seen: Map<string, number>): ScoreRow {
  const faults: CellFault[] = [];
  const take = <T>(column: number, decide: (cell: Cell) => Decision<T>): T | undefined => {
    const decision = decide(cells[column] ?? { kind: 'empty', text: '' });
    if (decision.ok) return decision.value;
    faults.push({ cell: cellName(column + 1, row), refusal: decision.refusal });
    return undefined;
  };

  const agency = take(columns.code, (cell) => agencyOf(cell, facts.agencies, seen, row));
  const groups = facts.groups.map((group) => [group.code, take(columns.groups[group.code] ?? -1, (cell) => groupPoints(cell, group)) ?? 0]);
  const scores: AgencyScores = {
    groups: Object.fromEntries(groups),
    bonusCenti: take(columns.bonus, (cell) => extraPoints(cell, facts.bonusCapCenti)) ?? 0,
    deductionCenti: take(columns.deduction, (cell) => extraPoints(cell)) ?? 0,
    reason: (columns.reason < 0 ? '' : take(columns.reason, textOf)) ?? '',
  };
  if (!agency || faults.length > 0) return { status: 'wrong', row, agencyName: agency?.name ?? '', faults };

  const before = agency.current;
  const status = before ? (sameScores(before, scores) ? 'same' : 'changed') : 'new';
  return { status, row, agencyCode: agency.code, agencyName: agency.name, scores, ...(before ? { before } : {}) };
}

function agencyOf(cell: Cell, agencies: readonly SheetAgency[], seen: Map<string, number>, row: number): Decision<SheetAgency> {
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

function sameScores(before: AgencyScores, after: AgencyScores): boolean {
  return (
    before.bonusCenti === after.bonusCenti &&
    before.deductionCenti === after.deductionCenti &&
    before.reason.normalize().trim() === after.reason &&
    Object.entries(after.groups).every(([code, centi]) => before.groups[code] === centi)
  );
}

function keyOf(code: string): string {
  return code.normalize().trim().toLowerCase();
}
