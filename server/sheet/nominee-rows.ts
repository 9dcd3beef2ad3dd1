import type { GroundCode } from '@/domain/award/catalogue';
import type { CheckedNominees, NomineeFault, NomineeLine, NomineeRow } from '@/domain/nominee/import';
import { RecordIndividualInput, RecordUnitInput } from '@/domain/nominee/input';
import { mayRecordIndividual, type KnownIndividual } from '@/domain/nominee/record';
import { honouredAs, type SubjectKind } from '@/domain/nominee/subject';
import { SaveNominationInput } from '@/domain/nomination/input';
import type { AwardSubject } from '@/domain/award/catalogue';
import type { IsoDate } from '@/domain/shared/dates';
import { allow, refuse, type Decision, type Refusal } from '@/domain/shared/refusal';
import { fold } from '@/lib/fold';
import {
  nomineeColumns,
  nomineeKindNames,
  requiredNomineeColumns,
  type NomineeColumn,
} from '@/papers/nominee-sheet/columns';
import { refusals } from '../refused';
import { cellName, type Cell } from './cell';
import { isFilled, textOf } from './score-cells';

/** What a list of nominees is read against. */
export type NomineeSheetFacts = {
  readonly on: IsoDate;
  readonly forms: readonly {
    readonly code: string;
    readonly name: string;
    readonly subject: AwardSubject;
    readonly grounds: readonly { readonly code: GroundCode; readonly label: string }[];
  }[];
  readonly units: readonly { readonly nameFold: string }[];
  readonly people: readonly (KnownIndividual & { readonly key: string })[];
  /** What the agency proposes already: nominee and form, as `doubleKey` writes them, with the number of the nomination. */
  readonly proposed: ReadonlyMap<string, number>;
};

// People put a title above the table; the headings are looked for this far down.
const headingsWithin = 10;

type Read = {
  readonly line: NomineeLine | null;
  readonly faults: readonly { readonly column: NomineeColumn; readonly refusal: Refusal }[];
};

/** Tells two proposals apart: the nominee by what tells two of one name apart, and the form. */
export function doubleKey({
  kind,
  name,
  person,
  formCode,
}: Pick<NomineeLine, 'kind' | 'name' | 'person' | 'formCode'>): string {
  const who = kind === 'agency' ? '' : fold(name);
  return [kind, who, person ? `${person.birthYear} ${fold(person.post)}` : '', formCode].join('|');
}

/**
 * The dry run of a list of nominees: for every row what it would propose, or what is wrong, cell by cell. Refusals: `sheet.missingColumn`,
 * `sheet.empty`, `sheet.emptyCell`, `sheet.formula`, `nominee.kindUnknown`, `nominee.formUnknown`, `nominee.groundUnknown`,
 * `nominee.unitUnknown`, `nominee.double`, `nomination.sameForm`, those of `mayRecordIndividual` and of the fields themselves.
 */
export function interpretNominees(rows: readonly (readonly Cell[])[], facts: NomineeSheetFacts): CheckedNominees {
  const found = rows.slice(0, headingsWithin).findIndex((row) => indexOf(row, nomineeColumns.form) >= 0);
  const headingRow = Math.max(found, 0);
  const headings = rows[headingRow] ?? [];
  const at = (column: NomineeColumn) => indexOf(headings, nomineeColumns[column]);
  const missing = requiredNomineeColumns.filter((column) => at(column) < 0);
  const body = rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(headingRow + 1)
    .filter(({ cells }) => cells.some(isFilled));
  const headingFaults: NomineeFault[] = missing.map((column) => ({
    cell: cellName(1, headingRow + 1),
    refusal: { code: 'sheet.missingColumn', params: { column: nomineeColumns[column] } },
  }));
  if (missing.length === 0 && body.length === 0)
    headingFaults.push({ cell: cellName(1, headingRow + 2), refusal: { code: 'sheet.empty' } });
  if (headingFaults.length > 0) return { rows: [], headingFaults };

  const read = body.map(({ cells, row }) => ({
    row,
    name: cells[at('name')]?.text.trim() ?? '',
    ...readLine((column) => cells[at(column)] ?? { kind: 'empty', text: '' }, facts),
  }));
  const begun = new Set([
    ...facts.units.map(({ nameFold }) => nameFold),
    ...read.flatMap(({ line }) => (line?.kind === 'unit' ? fold(line.name) : [])),
  ]);
  const seen = new Set<string>();
  return {
    headingFaults: [],
    rows: read.map(({ row, name, line, faults }): NomineeRow => {
      const wrong = [...faults, ...(line ? together(line, begun, seen, facts) : [])];
      if (line) seen.add(doubleKey(line));
      if (!line || wrong.length > 0)
        return {
          status: 'wrong',
          row,
          name,
          faults: wrong.map(({ column, refusal }) => ({ cell: cellName(Math.max(at(column), 0) + 1, row), refusal })),
        };
      return { status: 'new', row, known: isKnown(line, facts), line };
    }),
  };
}

/** What is wrong with a row only beside the others and what is on record. */
function together(line: NomineeLine, begun: ReadonlySet<string>, seen: ReadonlySet<string>, facts: NomineeSheetFacts) {
  const faults: { column: NomineeColumn; refusal: Refusal }[] = [];
  const unit = line.person?.unit;
  if (unit && !begun.has(fold(unit)))
    faults.push({ column: 'unit', refusal: { code: 'nominee.unitUnknown', params: { unit } } });
  const key = doubleKey(line);
  const number = facts.proposed.get(key);
  if (number !== undefined)
    faults.push({ column: 'form', refusal: { code: 'nomination.sameForm', params: { number } } });
  if (seen.has(key)) faults.push({ column: 'form', refusal: { code: 'nominee.double' } });
  if (line.person && !isKnown(line, facts)) {
    const { birthYear, post, informedOn } = line.person;
    const one = { nameFold: fold(line.name), birthYear, postFold: fold(post), informedOn };
    const decision = mayRecordIndividual(one, facts.people, facts.on);
    if (!decision.ok) faults.push({ column: columnOf(decision.refusal.field), refusal: decision.refusal });
  }
  return faults;
}

function isKnown(line: NomineeLine, { units, people }: NomineeSheetFacts): boolean {
  if (line.kind === 'agency') return true;
  if (line.kind === 'unit') return units.some(({ nameFold }) => nameFold === fold(line.name));
  const { birthYear, post } = line.person ?? { birthYear: 0, post: '' };
  return people.some(
    (one) => one.nameFold === fold(line.name) && one.birthYear === birthYear && one.postFold === fold(post),
  );
}

/** One row as a line, with what is wrong in its cells; the same checks as the forms have. */
function readLine(cellOf: (column: NomineeColumn) => Cell, facts: NomineeSheetFacts): Read {
  const faults: { column: NomineeColumn; refusal: Refusal }[] = [];
  const take = <T>(column: NomineeColumn, read: (text: string) => Decision<T>): T | undefined => {
    const text = textOf(cellOf(column));
    const decision = text.ok ? read(text.value) : text;
    if (decision.ok) return decision.value;
    faults.push({ column, refusal: decision.refusal });
    return undefined;
  };
  const kind = take('kind', kindOf);
  const isPerson = kind === 'individual';
  const shape = RecordIndividualInput.shape;
  const name = take('name', (text) => {
    if (kind === 'agency' || kind === undefined) return allow(text);
    return checked((isPerson ? shape.name : RecordUnitInput.shape.name).safeParse(text), 'name');
  });
  const birthYear = isPerson
    ? take('birthYear', (text) => checked(shape.birthYear.safeParse(text), 'birthYear'))
    : null;
  const post = isPerson ? take('post', (text) => checked(shape.post.safeParse(text), 'post')) : null;
  const informedOn = isPerson
    ? take('informedOn', (text) => checked(shape.informedOn.safeParse(text), 'informedOn'))
    : null;
  const unit = take('unit', (text) => allow(text || null));
  const woman = take('woman', ticked);
  const leads = take('leads', ticked);
  const form = take('form', (text) => formOf(text, kind, facts));
  const groundCode = take('ground', (text) => groundOf(text, form));
  const achievement = take('achievement', (text) => checked(achievementRule.safeParse(text), 'achievement'));
  if (
    faults.length > 0 ||
    kind === undefined ||
    name === undefined ||
    !form ||
    !groundCode ||
    achievement === undefined
  )
    return { line: null, faults };
  const person =
    isPerson && birthYear && post && informedOn
      ? { birthYear, post, informedOn, unit: unit ?? null, woman: woman ?? false, leads: leads ?? false }
      : null;
  return {
    line: {
      kind,
      name: kind === 'agency' ? '' : name,
      person,
      formCode: form.code,
      formName: form.name,
      groundCode,
      achievement,
    },
    faults,
  };
}

const achievementRule = SaveNominationInput.in.shape.achievement;

function kindOf(text: string): Decision<SubjectKind> {
  const kinds = Object.entries(nomineeKindNames) as [SubjectKind, string][];
  const found = kinds.find(([, name]) => fold(name) === fold(text));
  if (text === '') return refuse('sheet.emptyCell', { column: nomineeColumns.kind });
  return found ? allow(found[0]) : refuse('nominee.kindUnknown', { kind: text.slice(0, 60) });
}

function formOf(text: string, kind: SubjectKind | undefined, { forms }: NomineeSheetFacts) {
  if (text === '') return refuse('sheet.emptyCell', { column: nomineeColumns.form });
  const named = forms.filter(({ name, code }) => fold(name) === fold(text) || code === text.toUpperCase());
  const fit = named.find(({ subject }) => kind === undefined || subject === honouredAs(kind));
  return fit ? allow(fit) : refuse('nominee.formUnknown', { form: text.slice(0, 80) });
}

function groundOf(text: string, form: NomineeSheetFacts['forms'][number] | undefined): Decision<GroundCode | null> {
  if (!form) return allow(null);
  const [only, ...more] = form.grounds;
  if (text === '' && only && more.length === 0) return allow(only.code);
  if (text === '') return refuse('sheet.emptyCell', { column: nomineeColumns.ground });
  const found = form.grounds.find(({ label, code }) => fold(label) === fold(text) || code === text);
  return found ? allow(found.code) : refuse('nominee.groundUnknown', { ground: text.slice(0, 80), form: form.name });
}

function ticked(text: string): Decision<boolean> {
  return allow(['x', 'co', 'dung', 'nu'].includes(fold(text)));
}

type Parsed<T> = { success: true; data: T } | { success: false; error: Parameters<typeof refusals>[0] };

function checked<T>(parsed: Parsed<T>, column: NomineeColumn): Decision<T> {
  if (parsed.success) return allow(parsed.data);
  const [first] = refusals(parsed.error);
  return first?.code === 'form.required'
    ? refuse('sheet.emptyCell', { column: nomineeColumns[column] })
    : refuse(first?.code ?? 'form.broken', first?.params);
}

function columnOf(field: string | undefined): NomineeColumn {
  return field === 'birthYear' || field === 'informedOn' || field === 'post' ? field : 'name';
}

function indexOf(row: readonly Cell[], heading: string): number {
  return row.findIndex(({ text }) => fold(text) === fold(heading));
}
