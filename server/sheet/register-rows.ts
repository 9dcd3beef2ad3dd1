import { keyOfCode } from '@/domain/agency/begin';
import type { AgencyFacts, Register } from '@/domain/agency/facts';
import {
  type Profile,
  profileFields,
  type RegisterChange,
  type RegisterFault,
  type RegisterLine,
  type RegisterRow,
} from '@/domain/agency/import';
import { mayRegister } from '@/domain/agency/register';
import { fold } from '@/lib/fold';
import { type RegisterColumn, registerColumns, requiredColumns } from '@/papers/agency-register/columns';
import { cellName, type Cell } from './cell';
import { faultsOfCells, readLine } from './register-cells';
import { isFilled } from './score-cells';

/** What a register is read against: the agencies on record, and the profile of each by the key of its code. */
export type RegisterSheetFacts = {
  readonly register: Register;
  readonly profiles: ReadonlyMap<string, Profile>;
};

// People put a title above the table; the headings are looked for this far down.
const headingsWithin = 10;

type Columns = Readonly<Record<RegisterColumn, number>>;
type Line = { readonly row: number; readonly line: RegisterLine };

/**
 * The dry run of a register: for every row whether its agency is new, changed, the same, borne under another name on record, or wrong, and
 * why, cell by cell. A name on record is never written over. Refusals: `sheet.missingColumn`, `sheet.empty`, `sheet.formula`,
 * `sheet.emptyCell`, those of `RegisterInput` and of `mayRegister`, `agency.identifierTaken`, `agency.kindUnknown`, `agency.parentUnknown`.
 */
export function interpretRegister(
  rows: readonly (readonly Cell[])[],
  facts: RegisterSheetFacts,
): { readonly rows: readonly RegisterRow[]; readonly headingFaults: readonly RegisterFault[] } {
  const found = rows.slice(0, headingsWithin).findIndex((row) => indexOf(row, registerColumns.code) >= 0);
  const headingRow = Math.max(found, 0);
  const columns = columnsOf(rows[headingRow] ?? []);
  const body = rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(headingRow + 1)
    .filter(({ cells }) => cells.some(isFilled));
  const missing = requiredColumns.filter((column) => columns[column] < 0);
  const headingFaults: RegisterFault[] = missing.map((column) => ({
    cell: cellName(1, headingRow + 1),
    refusal: { code: 'sheet.missingColumn', params: { column: registerColumns[column] } },
  }));
  if (missing.length === 0 && body.length === 0)
    headingFaults.push({ cell: cellName(1, headingRow + 2), refusal: { code: 'sheet.empty' } });
  if (headingFaults.length > 0) return { rows: [], headingFaults };

  const read = body.map(({ cells, row }) => {
    const { line, faults } = readLine((column) => cells[columns[column]] ?? { kind: 'empty', text: '' });
    return { row, line, faults: faultsOfCells(faults, columns, row) };
  });
  const lines = read.flatMap(({ row, line, faults }) => (line && faults.length === 0 ? [{ row, line }] : []));
  const together = faultsTogether(lines, facts, columns);
  const nameIn = (cells: readonly Cell[]) => cells[columns.name]?.text.trim() ?? '';
  return {
    headingFaults,
    rows: read.map(({ row, line, faults }, index): RegisterRow => {
      const wrong = [...faults, ...(together.get(row) ?? [])];
      if (!line || wrong.length > 0)
        return { status: 'wrong', row, name: nameIn(body[index]?.cells ?? []), faults: wrong };
      return compared({ row, line }, facts);
    }),
  };
}

/** A row beside what is on record of its agency. */
function compared({ row, line }: Line, { register, profiles }: RegisterSheetFacts): RegisterRow {
  const agency = byCode(register, line.code);
  if (!agency) return { status: 'new', row, line };
  const known = agency.versions.find(({ name }) => fold(name) === fold(line.name));
  if (!known) return { status: 'renamed', row, line, nameOnRecord: agency.versions.at(-1)?.name ?? agency.code };
  const before = profiles.get(keyOfCode(line.code));
  const changes = profileFields.flatMap((field): RegisterChange[] => {
    const after = line.profile[field];
    // An empty cell says nothing; it takes nothing away.
    return after === null || after === (before?.[field] ?? null)
      ? []
      : [{ field, before: before?.[field] ?? null, after }];
  });
  return changes.length > 0 ? { status: 'changed', row, line, changes } : { status: 'same', row, line };
}

/** What is wrong with rows only when they are seen together and beside the register; by row. */
function faultsTogether(
  lines: readonly Line[],
  facts: RegisterSheetFacts,
  columns: Columns,
): ReadonlyMap<number, readonly RegisterFault[]> {
  const faults = new Map<number, RegisterFault[]>();
  const say = (row: number, column: RegisterColumn, code: string, params?: Record<string, string | number>) => {
    const fault = {
      cell: cellName(Math.max(columns[column], 0) + 1, row),
      refusal: { code, ...(params ? { params } : {}) },
    };
    faults.set(row, [...(faults.get(row) ?? []), fault]);
  };
  const groups = newAgencies(lines, facts.register);
  const after = new Map<string, AgencyFacts>(facts.register);
  const idOf = (code: string) =>
    byCode(facts.register, code)?.id ?? (groups.has(keyOfCode(code)) ? keyOfCode(code) : null);
  for (const [id, group] of groups) after.set(id, factsOf(id, group, idOf));
  for (const { row, line } of lines)
    if (line.parentCode !== null && idOf(line.parentCode) === null)
      say(row, 'parent', 'agency.parentUnknown', { code: line.parentCode });
  for (const [id, group] of groups) {
    const others = new Map([...after].filter(([other]) => other !== id));
    const { versions, kind } = factsOf(id, group, idOf);
    for (const [index, { row }] of group.entries()) {
      const decision = mayRegister({ code: id, kind, versions: versions.slice(0, index + 1) }, others);
      if (decision.ok) continue;
      const { code, params, field } = decision.refusal;
      say(row, columnOf(field), code, params);
      break;
    }
  }
  for (const { row, line } of lines) {
    const { identifier } = line.profile;
    if (identifier !== null && isTaken(identifier, line.code, lines, facts))
      say(row, 'identifier', 'agency.identifierTaken');
  }
  return faults;
}

/** The rows of agencies that are not on record, by the key of their code, earliest name first. */
function newAgencies(lines: readonly Line[], register: Register): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const one of lines.toSorted((a, b) => a.line.from.localeCompare(b.line.from) || a.row - b.row)) {
    if (byCode(register, one.line.code)) continue;
    const key = keyOfCode(one.line.code);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

function factsOf(id: string, group: readonly Line[], idOf: (code: string) => string | null): AgencyFacts {
  const versions = group.map(({ row, line: { name, shortName, parentCode, from, to } }) => {
    return { id: String(row), name, shortName, parentId: parentCode === null ? null : idOf(parentCode), from, to };
  });
  return { id, code: id, kind: group[0]?.line.kind ?? 'party', versions };
}

function isTaken(identifier: string, code: string, lines: readonly Line[], { profiles }: RegisterSheetFacts): boolean {
  const key = keyOfCode(code);
  const elsewhere = lines.some(({ line }) => keyOfCode(line.code) !== key && line.profile.identifier === identifier);
  return elsewhere || [...profiles].some(([other, profile]) => other !== key && profile.identifier === identifier);
}

function byCode(register: Register, code: string): AgencyFacts | undefined {
  const key = keyOfCode(code);
  for (const agency of register.values()) if (keyOfCode(agency.code) === key) return agency;
  return undefined;
}

/** The column a rule speaks of. */
function columnOf(field: string | undefined): RegisterColumn {
  return field === 'from' || field === 'to' || field === 'parent' ? field : 'code';
}

function columnsOf(headings: readonly Cell[]): Columns {
  const entries = Object.entries(registerColumns).map(([column, heading]) => [column, indexOf(headings, heading)]);
  return Object.fromEntries(entries) as Columns;
}

function indexOf(row: readonly Cell[], heading: string): number {
  return row.findIndex((cell) => fold(cell.text) === fold(heading));
}
