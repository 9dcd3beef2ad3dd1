import { fold } from '@/lib/fold';
import { parsePoints } from '../scoring/points';
import type { Refusal } from '../shared/refusal';
import { turn, type ColumnMapping, type TextCells } from './mapping';

/** One agency in one older year, as a table tells it. Points in hundredths. */
export type OlderResult = {
  readonly year: number;
  /** As the table writes it. */
  readonly name: string;
  /** The agency of the register that bore this name; null where none did, and the name alone is kept. */
  readonly agencyId: string | null;
  readonly totalCenti: number | null;
  readonly rank: number | null;
  readonly rating: string;
};

/** A row with what is wrong in it; `at` is its number as the table shows it (its column, where the table was turned). */
export type OlderRow = OlderResult & { readonly at: number; readonly faults: readonly Refusal[] };

export type OlderTable = {
  readonly rows: readonly OlderRow[];
  readonly faults: readonly Refusal[];
  /** Rows that tell points or a place of nobody: passed over, by their numbers. */
  readonly nameless?: readonly number[];
};

export type ReadingFacts = {
  /** The year of a table that has no column of years. */
  readonly year: number | null;
  /** Years from here on are not older ones. */
  readonly before: number;
  /** Years whose ranking was published here. */
  readonly published: readonly number[];
  /** The most points anybody could have without bonus, in hundredths. */
  readonly maximumCenti: number;
  /** Agencies by each name they ever bore, folded. */
  readonly agencies: ReadonlyMap<string, string>;
};

const firstYear = 1948;
/** Rows that add up or explain bear a name too; they are no agencies. */
const noAgencies = [
  'tong',
  'tong cong',
  'cong',
  'trung binh',
  'ghi chu',
  'khoi truong',
  'thu ky',
  'diem toi da',
  'toi da',
  'stt',
];

/**
 * Reads a table by which column holds what. Rows without a name are passed over, and told where they bear points.
 * Refusals of the table: `olderYears.noRows`,
 * `olderYears.nothingTold`; of a row: `olderYears.noYear`, `olderYears.tooOld`, `olderYears.notOlder`, `olderYears.published`, `olderYears.twice`,
 * `olderYears.notARank`, `olderYears.overMaximum`, `olderYears.formula`, those of `parsePoints`. Source: issue 4; domain 9.3.
 */
export function readOlderTable(cells: TextCells, mapping: ColumnMapping, facts: ReadingFacts): OlderTable {
  const table = mapping.turned ? turn(cells) : cells;
  if (mapping.total === null && mapping.rank === null)
    return { rows: [], faults: [{ code: 'olderYears.nothingTold' }] };
  const seen = new Set<string>();
  const nameless: number[] = [];
  const rows = table.flatMap((row, index): OlderRow[] => {
    const cell = (column: number | null) => (column === null ? '' : (row[column] ?? '').trim());
    const name = cell(mapping.agency).replace(/\s+/g, ' ');
    if (index > mapping.heading && name === '' && isTold(row[mapping.total ?? -1], row[mapping.rank ?? -1]))
      nameless.push(index + 1);
    if (index <= mapping.heading || name === '' || noAgencies.includes(fold(name)) || /^\d+([.,]\d+)?$/.test(name))
      return [];
    const faults: Refusal[] = name === formula ? [{ code: 'olderYears.formula' }] : [];
    const year = yearOf(cell(mapping.year), facts, faults);
    const totalCenti = totalOf(cell(mapping.total), facts, faults);
    const rank = rankOf(cell(mapping.rank), faults);
    const rating = cell(mapping.rating).slice(0, 100);
    // A row that tells nothing at all is a heading in the midst of the table.
    if (faults.length === 0 && totalCenti === null && rank === null && rating === '') return [];
    const agencyId = facts.agencies.get(fold(name)) ?? mapping.names?.[fold(name)] ?? null;
    // One agency under two names is there twice too.
    const keys = [fold(name), ...(agencyId === null ? [] : [`agency ${agencyId}`])].map((who) => `${year} ${who}`);
    if (year > 0 && keys.some((key) => seen.has(key)))
      faults.push({ code: 'olderYears.twice', params: { name, year } });
    for (const key of keys) seen.add(key);
    return [{ at: index + 1, year, name, agencyId, totalCenti, rank, rating, faults }];
  });
  return { rows, nameless, faults: rows.length === 0 ? [{ code: 'olderYears.noRows' }] : [] };
}

/** Whether a table may be taken over: it has rows, and nothing in it is wrong. */
export function isReady({ rows, faults }: OlderTable): boolean {
  return rows.length > 0 && faults.length === 0 && rows.every((row) => row.faults.length === 0);
}

/** How a cell comes that holds a formula whose value the file does not say. */
export const formula = '=';

function yearOf(text: string, { year, before, published }: ReadingFacts, faults: Refusal[]): number {
  const read = text === '' ? year : Number(/^(?:năm\s*)?(\d{4})$/i.exec(text)?.[1] ?? Number.NaN);
  if (read === null || Number.isNaN(read)) {
    faults.push({ code: 'olderYears.noYear', params: { text: text || '–' } });
    return 0;
  }
  if (read < firstYear)
    faults.push({ code: 'olderYears.tooOld', params: { year: String(read), first: String(firstYear) } });
  if (read >= before) faults.push({ code: 'olderYears.notOlder', params: { year: read, before } });
  else if (published.includes(read)) faults.push({ code: 'olderYears.published', params: { year: read } });
  return read;
}

function totalOf(text: string, { maximumCenti }: ReadingFacts, faults: Refusal[]): number | null {
  if (isEmpty(text)) return null;
  if (text === formula) faults.push({ code: 'olderYears.formula' });
  if (text === formula) return null;
  const read = parsePoints(text);
  if (!read.ok) {
    faults.push(read.refusal);
    return null;
  }
  // With a bonus a total may lie above the maximum, but not by half.
  if (read.value * 2 > maximumCenti * 3) faults.push({ code: 'olderYears.overMaximum', params: { text } });
  return read.value;
}

function rankOf(text: string, faults: Refusal[]): number | null {
  if (isEmpty(text)) return null;
  if (text === formula) faults.push({ code: 'olderYears.formula' });
  if (text === formula) return null;
  const [, digits] = /^(?:thứ\s*|hạng\s*)?(\d{1,3})\s*=?$/i.exec(text) ?? [];
  if (digits === undefined || Number(digits) === 0) {
    faults.push({ code: 'olderYears.notARank', params: { text: text.slice(0, 40) } });
    return null;
  }
  return Number(digits);
}

/** Points or a place stand there, under no name. */
function isTold(...cells: readonly (string | undefined)[]): boolean {
  return cells.some((cell) => /^\d+([.,]\d+)?$/.test((cell ?? '').trim()));
}

function isEmpty(text: string): boolean {
  return text === '' || text === '-' || text === '–';
}

/** The names of a table no agency of the register ever bore, in the order they come, each once. */
export function strangeNames(
  { rows }: Pick<OlderTable, 'rows'>,
  { names = {} }: Pick<ColumnMapping, 'names'>,
): string[] {
  const strange = rows.filter(({ name, agencyId }) => agencyId === null || names[fold(name)] !== undefined);
  return [...new Map(strange.map(({ name }) => [fold(name), name])).values()];
}
