import { keyOfCode } from '@/domain/agency/begin';
import type { PastAwardFact, YearRatingFact } from '@/domain/history/facts';
import type { HistoryFault, HistoryLine, HistoryRow } from '@/domain/history/import';
import { otherForm, RecordPastAwardForm, RecordYearRatingForm } from '@/domain/history/input';
import type { Lifetime } from '@/domain/history/paper';
import { mayRecordAward } from '@/domain/history/past-award';
import { mayRecordRating, type RatingDetails } from '@/domain/history/year-rating';
import { covers, type IsoDate, type Period } from '@/domain/shared/dates';
import type { Refusal } from '@/domain/shared/refusal';
import { fold } from '@/lib/fold';
import {
  basisNames,
  type HistoryColumn,
  historyColumns,
  otherFormMark,
  ratingNames,
  requiredColumns,
  schemeNames,
} from '@/papers/agency-history/columns';
import { cellName, type Cell } from './cell';
import { isFilled, textOf } from './score-cells';

/** What a sheet is read against: the members, what is on record of them, the catalogue, and the official day. */
export type HistorySheetFacts = {
  readonly members: readonly {
    readonly agencyId: string;
    readonly code: string;
    readonly name: string;
    readonly lifetime: Lifetime;
  }[];
  readonly ratings: readonly YearRatingFact[];
  readonly awards: readonly PastAwardFact[];
  readonly forms: readonly (Period & { readonly code: string; readonly name: string })[];
  readonly on: IsoDate;
};

// People put a title above the table; the headings are looked for this far down.
const headingsWithin = 10;

type Columns = Readonly<Record<HistoryColumn, number>>;
type Member = HistorySheetFacts['members'][number];
type Texts = Readonly<Record<HistoryColumn, string>>;
type Read = { readonly status: 'new' | 'same' | 'differs'; readonly line: HistoryLine } | { readonly wrong: Said };
type Said = readonly { readonly column: HistoryColumn; readonly refusal: Refusal }[];

/**
 * The dry run of the records of several years: for every row whether it is new, the same as on record, other than on record, or wrong and
 * why, cell by cell. Rows that tell neither a rating nor an award are passed over. Refusals: `sheet.missingColumn`, `sheet.empty`,
 * `sheet.formula`, `history.agencyUnknown`, `history.ratingUnknown`, `history.schemeUnknown`, `history.basisUnknown`, `history.formUnknown`,
 * `history.bothTold`, `history.twiceInSheet`, and all the forms of these facts have.
 */
export function interpretHistory(
  rows: readonly (readonly Cell[])[],
  facts: HistorySheetFacts,
): { readonly rows: readonly HistoryRow[]; readonly headingFaults: readonly HistoryFault[] } {
  const found = rows.slice(0, headingsWithin).findIndex((row) => indexOf(row, historyColumns.agency) >= 0);
  const headingRow = Math.max(found, 0);
  const columns = columnsOf(rows[headingRow] ?? []);
  const told = (cells: readonly Cell[]) =>
    [columns.rating, columns.form].some((at) => at >= 0 && isFilled(cells[at] ?? { kind: 'empty', text: '' }));
  const body = rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(headingRow + 1)
    .filter(({ cells }) => told(cells));
  const headingFaults: HistoryFault[] = requiredColumns
    .filter((column) => columns[column] < 0)
    .map((column) => ({
      cell: cellName(1, headingRow + 1),
      refusal: { code: 'sheet.missingColumn', params: { column: historyColumns[column] } },
    }));
  if (headingFaults.length === 0 && body.length === 0)
    headingFaults.push({ cell: cellName(1, headingRow + 2), refusal: { code: 'sheet.empty' } });
  if (headingFaults.length > 0) return { rows: [], headingFaults };

  const seen = new Set<string>();
  return {
    headingFaults,
    rows: body.map(({ cells, row }): HistoryRow => {
      const { texts, faults } = textsIn(cells, columns);
      const member = memberOf(texts, facts);
      const agency = member?.name ?? (texts.name || texts.agency);
      const read = faults.length > 0 ? { wrong: faults } : readRow(texts, member, facts, seen);
      if (!('wrong' in read)) return { ...read, row, agency };
      const place = (column: HistoryColumn) => cellName(Math.max(columns[column], 0) + 1, row);
      return {
        status: 'wrong',
        row,
        agency,
        faults: read.wrong.map(({ column, refusal }) => ({ cell: place(column), refusal })),
      };
    }),
  };
}

function readRow(texts: Texts, member: Member | undefined, facts: HistorySheetFacts, seen: Set<string>): Read {
  if (!member) return wrong('agency', 'history.agencyUnknown', { typed: texts.agency.slice(0, 40) });
  if (texts.rating !== '' && texts.form !== '') return wrong('form', 'history.bothTold');
  const read = texts.rating === '' ? readAward(texts, member, facts) : readRating(texts, member, facts);
  if ('wrong' in read) return read;
  const key = keyOf(read.line);
  if (seen.has(key)) return wrong('year', 'history.twiceInSheet');
  seen.add(key);
  return read;
}

function readRating(texts: Texts, { agencyId, lifetime }: Member, { ratings, on }: HistorySheetFacts): Read {
  const rating = named(ratingNames, texts.rating);
  if (!rating) return wrong('rating', 'history.ratingUnknown', { typed: texts.rating.slice(0, 40) });
  const scheme = texts.scheme === '' ? 'superior' : named(schemeNames, texts.scheme);
  if (!scheme) return wrong('scheme', 'history.schemeUnknown', { typed: texts.scheme.slice(0, 40) });
  const { year, paperNumber, paperOn, paperIssuer } = texts;
  const given = { blocYearId: 'sheet', agencyId, year, rating, scheme, paperNumber, paperOn, paperIssuer };
  const parsed = RecordYearRatingForm.safeParse(given);
  if (!parsed.success) return { wrong: issuesOf(parsed.error.issues) };
  const { blocYearId: _in, agencyId: _of, file: _none, fileUpload: _sent, replaces: _before, ...details } = parsed.data;
  const line: HistoryLine = { kind: 'rating', agencyId, rating: details };
  const standing = ratings.find((one) => one.agencyId === agencyId && one.year === details.year);
  if (standing) return { status: isSameRating(standing, details) ? 'same' : 'differs', line };
  const decision = mayRecordRating(details, { lifetime, on, hasScan: false, standing: null, replaces: null });
  return decision.ok ? { status: 'new', line } : { wrong: [saidAt(decision.refusal, 'rating')] };
}

function readAward(texts: Texts, { agencyId, lifetime }: Member, { awards, forms, on }: HistorySheetFacts): Read {
  const other = fold(texts.form).startsWith(fold(otherFormMark));
  const known = forms.filter(({ code, name }) => code === texts.form || fold(name) === fold(texts.form));
  const formCode = other ? otherForm : known[0]?.code;
  if (!formCode) return wrong('form', 'history.formUnknown', { typed: texts.form.slice(0, 60), mark: otherFormMark });
  const basis = named(basisNames, texts.basis);
  if (!basis) return wrong('basis', 'history.basisUnknown', { typed: texts.basis.slice(0, 40) });
  const parsed = RecordPastAwardForm.safeParse({
    blocYearId: 'sheet',
    agencyId,
    formCode,
    formName: other ? texts.form.slice(otherFormMark.length) : texts.form,
    basis,
    year: texts.year,
    reason: texts.reason,
    decidedOn: texts.paperOn,
    decisionNumber: texts.paperNumber,
    issuer: texts.paperIssuer,
  });
  if (!parsed.success) return { wrong: issuesOf(parsed.error.issues) };
  const { blocYearId: _in, agencyId: _of, file: _none, fileUpload: _sent, subject: _whole, ...award } = parsed.data;
  const formOfDay = forms.find((form) => form.code === formCode && covers(form, award.decidedOn)) ?? known[0];
  const formName = other || award.formName !== texts.form.trim() ? award.formName : (formOfDay?.name ?? award.formName);
  const line: HistoryLine = { kind: 'award', agencyId, award: { ...award, formName } };
  const asked = { ...award, subjectKind: 'agency' as const, subjectKey: 'agency' };
  const ofAgency = awards.filter((one) => one.agencyId === agencyId);
  const decision = mayRecordAward(asked, ofAgency, lifetime, on);
  if (decision.ok) return { status: 'new', line };
  const isThere = ['pastAward.sameDecision', 'pastAward.decidedHere'].includes(decision.refusal.code);
  return isThere ? { status: 'same', line } : { wrong: [saidAt(decision.refusal, 'form')] };
}

function isSameRating(known: YearRatingFact, told: RatingDetails): boolean {
  const { rating, scheme, paperNumber, paperOn, paperIssuer } = told;
  return (
    known.rating === rating &&
    known.scheme === scheme &&
    known.paperNumber === paperNumber &&
    known.paperOn === paperOn &&
    known.paperIssuer === paperIssuer
  );
}

/** What may stand once in a sheet: a rating by agency and year, an award by agency, form and decision. */
function keyOf(line: HistoryLine): string {
  return line.kind === 'rating'
    ? `${line.agencyId} ${line.rating.year}`
    : `${line.agencyId} ${line.award.formCode} ${fold(line.award.decisionNumber)}`;
}

function memberOf({ agency, name }: Texts, { members }: HistorySheetFacts): Member | undefined {
  const byCode = members.find(({ code }) => keyOfCode(code) === keyOfCode(agency));
  return byCode ?? members.find((one) => fold(one.name) === fold(agency || name));
}

function textsIn(cells: readonly Cell[], columns: Columns): { texts: Texts; faults: Said } {
  const faults: { column: HistoryColumn; refusal: Refusal }[] = [];
  const texts = Object.fromEntries(
    (Object.keys(historyColumns) as HistoryColumn[]).map((column) => {
      const text = textOf(cells[columns[column]] ?? { kind: 'empty', text: '' });
      if (!text.ok) faults.push({ column, refusal: text.refusal });
      return [column, text.ok ? text.value : ''];
    }),
  ) as Texts;
  return { texts, faults };
}

const fieldColumns: Readonly<Record<string, HistoryColumn>> = {
  year: 'year',
  rating: 'rating',
  scheme: 'scheme',
  formName: 'form',
  formCode: 'form',
  reason: 'reason',
  paperNumber: 'paperNumber',
  paperOn: 'paperOn',
  paperIssuer: 'paperIssuer',
  decisionNumber: 'paperNumber',
  decidedOn: 'paperOn',
  issuer: 'paperIssuer',
};

function saidAt(refusal: Refusal, column: HistoryColumn): Said[number] {
  const { code, params, field } = refusal;
  return { column: fieldColumns[field ?? ''] ?? column, refusal: { code, ...(params ? { params } : {}) } };
}

function issuesOf(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): Said {
  return issues.map(({ path, message }): Said[number] => {
    const column = fieldColumns[String(path[0])] ?? 'agency';
    if (message === 'form.required')
      return { column, refusal: { code: 'sheet.emptyCell', params: { column: historyColumns[column] } } };
    return { column, refusal: { code: message, ...(message === 'form.tooLong' ? { params: { max: 200 } } : {}) } };
  });
}

function wrong(column: HistoryColumn, code: string, params?: Refusal['params']): { wrong: Said } {
  return { wrong: [{ column, refusal: { code, ...(params ? { params } : {}) } }] };
}

function named<K extends string>(names: Readonly<Record<K, string>>, typed: string): K | undefined {
  return (Object.keys(names) as K[]).find((key) => fold(names[key]) === fold(typed));
}

function columnsOf(headings: readonly Cell[]): Columns {
  const entries = Object.entries(historyColumns).map(([column, heading]) => [column, indexOf(headings, heading)]);
  return Object.fromEntries(entries) as Columns;
}

function indexOf(row: readonly Cell[], heading: string): number {
  return row.findIndex((cell) => fold(cell.text) === fold(heading));
}
