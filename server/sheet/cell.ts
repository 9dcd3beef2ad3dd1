import { columnName } from '@/lib/column-name';

/**
 * One cell of a sheet. `text` is what was typed; numbers come as their shortest decimal with a point ("46.5"),
 * days as dd/mm/yyyy. Of a formula `text` is what Excel last made of it, empty where
 * the file does not say; of an error only the place is known.
 */
export type Cell = { readonly kind: CellKind; readonly text: string };
type CellKind = 'empty' | 'text' | 'number' | 'day' | 'truth' | 'formula' | 'error';

/** The name a cell bears in Excel: column letters and row number, both counted from 1: (4, 7) → "D7". */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}
