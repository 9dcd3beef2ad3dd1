import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';

/** The points of one agency as a sheet holds them, by line; hundredths. */
export type SheetScores = {
  readonly points: Readonly<Record<string, number>>;
  readonly bonusCenti: number;
  readonly deductionCenti: number;
  readonly reason: string;
};

/** What is wrong with one cell, named as in Excel ("D7"). */
export type SheetFault = { readonly cell: string; readonly refusal: Refusal };

export type SheetRow =
  | {
      readonly status: 'new' | 'changed' | 'same';
      readonly row: number;
      readonly agencyCode: string;
      readonly agencyName: string;
      readonly scores: SheetScores;
      readonly before?: SheetScores;
    }
  | {
      readonly status: 'wrong';
      readonly row: number;
      readonly agencyName: string;
      readonly faults: readonly SheetFault[];
    };

/** What a sheet would do to the results, as its dry run showed it. `absent` are agencies without a row. */
export type CheckedSheet = {
  readonly rows: readonly SheetRow[];
  readonly headingFaults: readonly SheetFault[];
  readonly absent: readonly { readonly code: string; readonly name: string }[];
};

export type SheetChange = Extract<SheetRow, { status: 'new' | 'changed' | 'same' }>;

/** Every fault of a sheet, in the order of its rows. */
export function faultsOfSheet({ headingFaults, rows }: CheckedSheet): SheetFault[] {
  return [...headingFaults, ...rows.flatMap((row) => (row.status === 'wrong' ? row.faults : []))];
}

/** The rows that would write something. */
export function changesOf({ rows }: CheckedSheet): SheetChange[] {
  return rows.filter((row): row is SheetChange => row.status === 'new' || row.status === 'changed');
}

/**
 * Whether a checked sheet may be written, all rows or none: once, without a fault, and only while the results are those its dry run
 * compared with. Answers what to write. Refusals: `results.importApplied`, `results.importFaulty`, `results.importNothing`,
 * `results.importStale`. Source: issue 2 (dry run first, then one button).
 */
export function mayApplySheet(
  sheet: CheckedSheet,
  applied: boolean,
  current: (agencyCode: string) => SheetScores | undefined,
): Decision<readonly SheetChange[]> {
  if (applied) return refuse('results.importApplied');
  const faults = faultsOfSheet(sheet).length;
  if (faults > 0) return refuse('results.importFaulty', { faults });
  const changes = changesOf(sheet);
  if (changes.length === 0) return refuse('results.importNothing');
  const read = sheet.rows.filter((row) => row.status !== 'wrong');
  return read.every((row) => isSame(row.before, current(row.agencyCode)))
    ? allow(changes)
    : refuse('results.importStale');
}

function isSame(before: SheetScores | undefined, now: SheetScores | undefined): boolean {
  if (!before || !now) return before === now;
  const codes = Object.keys(now.points);
  return (
    before.bonusCenti === now.bonusCenti &&
    before.deductionCenti === now.deductionCenti &&
    before.reason === now.reason &&
    codes.length === Object.keys(before.points).length &&
    codes.every((code) => before.points[code] === now.points[code])
  );
}
