import { fold } from '@/lib/fold';

/** What a column of an old table may hold. */
export const olderFields = ['agency', 'year', 'total', 'rank', 'rating'] as const;
export type OlderField = (typeof olderFields)[number];

/**
 * Which column holds what, counted from 0; null where the table has no such column. `heading` is the row that bears the names. Turned, the
 * agencies stand across and what they got stands down, as in printed score tables.
 */
export type ColumnMapping = Readonly<Record<OlderField, number | null>> & {
  readonly turned: boolean;
  readonly heading: number;
  /** Agencies of the register whose names the tables write in their own way: by that name, folded. */
  readonly names?: Readonly<Record<string, string>>;
};

/** Text of cells, row by row. */
export type TextCells = readonly (readonly string[])[];

/** Headings as bureaus write them, folded; the first that fits counts, longer ones before what they begin with. */
const headings: Readonly<Record<OlderField, readonly string[]>> = {
  agency: ['ten co quan', 'co quan', 'ten don vi', 'don vi', 'agency', 'noi dung'],
  year: ['nam thi dua', 'nam', 'year'],
  total: ['tong diem', 'tong cong', 'diem tong', 'tong so diem', 'so diem', 'diem', 'total'],
  rank: ['xep hang', 'thu hang', 'xep thu', 'hang', 'thu tu xep hang', 'rank'],
  rating: ['xep loai', 'ket qua xep loai', 'danh hieu', 'rating'],
};

/** So many rows are looked through for headings: above them stand the names of bodies and the title. */
const headRows = 20;

/** The rows as columns and the columns as rows. */
export function turn(cells: TextCells): string[][] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => cells.map((row) => row[column] ?? ''));
}

/** Which column seems to hold what, by the headings; null where no row names an agency and what it got. Source: issue 4 (mapping columns once). */
export function guessMapping(cells: TextCells): ColumnMapping | null {
  return guessIn(cells, false) ?? guessIn(turn(cells), true);
}

function guessIn(cells: TextCells, turned: boolean): ColumnMapping | null {
  for (const [heading, row] of cells.slice(0, headRows).entries()) {
    const taken = new Set<number>();
    const columnOf = (field: OlderField): number | null => {
      for (const word of headings[field]) {
        // Only a table with agencies across has its contents where others have the agencies.
        if (word === 'noi dung' && !turned) continue;
        const at = row.findIndex((text, column) => !taken.has(column) && heads(text, word));
        if (at < 0) continue;
        taken.add(at);
        return at;
      }
      return null;
    };
    const agency = columnOf('agency');
    if (agency === null) continue;
    const [total, rank] = [columnOf('total'), columnOf('rank')];
    if (total === null && rank === null) continue;
    return { turned, heading, agency, total, rank, year: columnOf('year'), rating: columnOf('rating') };
  }
  return null;
}

function heads(text: string, word: string): boolean {
  const folded = fold(text);
  if (folded.startsWith('diem toi da')) return false;
  return (
    folded === word || folded.startsWith(`${word} `) || folded.startsWith(`${word}(`) || folded.startsWith(`${word},`)
  );
}

/**
 * How a new table is read at first: as the last one was, where its headings are the same, so that columns are named once; else by what the
 * headings seem to say. Names that were said to mean an agency go on meaning it.
 */
export function mappingFor(
  cells: TextCells,
  last: { readonly cells: TextCells; readonly mapping: ColumnMapping } | null,
): ColumnMapping | null {
  if (!last) return guessMapping(cells);
  const headingOf = (of: TextCells) => ((last.mapping.turned ? turn(of) : of)[last.mapping.heading] ?? []).map(fold);
  const same = headingOf(cells).join('\n') === headingOf(last.cells).join('\n');
  if (same) return last.mapping;
  const guessed = guessMapping(cells);
  const { names } = last.mapping;
  return guessed && names ? { ...guessed, names } : guessed;
}
