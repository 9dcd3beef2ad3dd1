import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { findElement, prependMarkupInsideElement } from 'write-excel-file/utility';
import type { Layout } from './layouts';
import { printable } from './words';

export type SheetCell = CellObject | null;
export type CellStyle = Omit<CellObject, 'value' | 'type'>;

/** One sheet of a workbook; column widths in characters, `frozen` rows and columns stay in sight. */
type SheetPage = {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly widths: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
};

export const ruled: CellStyle = { borderStyle: 'thin', borderColor: '#000000', alignVertical: 'center' };
export const bold: CellStyle = { fontWeight: 'bold' };

/** A text that no program takes for a formula: written as a string, with an apostrophe before signs that could start one. */
export function textCell(text: string, style: CellStyle = {}): CellObject {
  const clean = printable(text);
  return { wrap: true, ...style, type: String, value: /^'*[=+\-@]/.test(clean) ? `'${clean}` : clean, format: '@' };
}

/** Points kept in hundredths, as a number shown with two decimals. */
export function pointsCell(centi: number, style: CellStyle = {}): CellObject {
  return { format: '0.00', align: 'right', ...style, type: Number, value: centi / 100 };
}

/** A whole number, shown as it is unless the style says otherwise. */
export function countCell(count: number, style: CellStyle = {}): CellObject {
  return { format: '0', align: 'center', ...style, type: Number, value: count };
}

/** An .xlsx file in Times New Roman on landscape A4, each sheet printed one page wide. */
export async function workbook(pages: readonly SheetPage[]): Promise<Uint8Array> {
  const sheets = pages.map((page) => ({
    sheet: page.name,
    data: page.rows.map((row) => withHeight(row, page.widths)),
    orientation: 'landscape' as const,
    columns: page.widths.map((width) => ({ width })),
    stickyRowsCount: page.frozen.rows,
    stickyColumnsCount: page.frozen.columns,
  }));
  const bytes = await writeExcelFile(sheets, {
    fontFamily: 'Times New Roman',
    fontSize: 12,
    features: [onePageWide],
  }).toBuffer();
  return new Uint8Array(bytes);
}

type TitleFacts = {
  readonly layout: Pick<Layout, 'national'>;
  readonly superior: string | null;
  readonly issuer: string;
};

/** Who issues the table on the left, the State or the Party on the right, its title under both; `left` and `width` in columns. */
export function titleCells(
  { layout, superior, issuer }: TitleFacts,
  title: string,
  { left, width }: { readonly left: number; readonly width: number },
): SheetCell[][] {
  const [first, second] = layout.national;
  const middle: CellStyle = { align: 'center' };
  const head = (text: string, style: CellStyle = {}) => spread(text, left, { ...middle, ...style });
  const national = (text: string) => spread(text, width - left, { ...middle, ...bold });
  return [
    [...head(superior === null ? '' : capitals(superior)), ...national(first?.text ?? '')],
    [...head(capitals(issuer), bold), ...national(second?.text ?? '')],
    [null],
    spread(title, width, { ...middle, ...bold, fontSize: 14 }),
    [null],
  ];
}

/** A text across several columns. */
export function spread(text: string, columnSpan: number, style: CellStyle): SheetCell[] {
  return [textCell(text, { ...style, columnSpan }), ...Array.from({ length: columnSpan - 1 }, () => null)];
}

function capitals(name: string): string {
  return printable(name).toLocaleUpperCase('vi');
}

const LINE_PT = 16.5;
// Bold capitals with marks need about a fifth more room than the width of a column counts.
const LETTER = 1.2;

/** The row with a height for its longest wrapped text; programs do not measure a file they did not write. */
function withHeight(row: readonly SheetCell[], widths: readonly number[]): SheetCell[] {
  const lines = row.map((cell, index) => {
    const span = cell?.columnSpan ?? 1;
    const room = widths.slice(index, index + span).reduce((sum, width) => sum + width, 0);
    return Math.ceil((String(cell?.value ?? '').length * LETTER) / Math.max(room, 1));
  });
  const [first, ...rest] = row;
  return [{ ...first, height: Math.max(1, ...lines) * LINE_PT }, ...rest];
}

const onePageWide = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag: string, attributes: Record<string, string | number>) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        transform: (xml: string) => {
          const worksheet = findElement(xml, 'worksheet');
          return worksheet
            ? prependMarkupInsideElement(xml, worksheet, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            : xml;
        },
      },
    },
  },
};
