import {
  BorderStyle,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { run, type TextStyle } from './paragraphs';
import { twips } from './units';

/** A column of a printed table; width in millimetres. */
export type Column = {
  readonly heading: string;
  readonly widthMm: number;
  readonly align: 'left' | 'center' | 'right';
};

/** A row of texts under the columns, or one text across all of them. A cell of several lines is a list. */
export type Line = { readonly cells: readonly (string | readonly string[])[] } | { readonly across: string };

const CELL: TextStyle = { sizePt: 12 };
const HEADING: TextStyle = { sizePt: 12, bold: true };
const PADDING = { top: 40, bottom: 40, left: 80, right: 80 };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

// The last rows go along to the page of the signature, so that no signature stands on a page alone.
const KEPT_ROWS = 2;

/** A ruled table whose heading repeats on each page and whose rows are never cut by a page. */
export function ruledTable(columns: readonly Column[], lines: readonly Line[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(columns.reduce((sum, column) => sum + column.widthMm, 0)), type: WidthType.DXA },
    columnWidths: columns.map((column) => twips(column.widthMm)),
    margins: PADDING,
    borders: { top: THIN, bottom: THIN, left: THIN, right: THIN, insideHorizontal: THIN, insideVertical: THIN },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) => cell([column.heading], HEADING, { ...column, align: 'center' })),
      }),
      ...lines.map(
        (each, index) =>
          new TableRow({ cantSplit: true, children: cellsOf(each, columns, index >= lines.length - KEPT_ROWS) }),
      ),
    ],
  });
}

/** Columns side by side without any rule, as headings and signatures stand. Widths in millimetres. */
export function plainColumns(widthsMm: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widthsMm.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widthsMm.map((width) => twips(width)),
    borders: TableBorders.NONE,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: twips(widthsMm[index] ?? 0), type: WidthType.DXA },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}

function cellsOf(each: Line, columns: readonly Column[], keepNext: boolean): TableCell[] {
  if ('across' in each) {
    const widthMm = columns.reduce((sum, column) => sum + column.widthMm, 0);
    return [cell([each.across], HEADING, { widthMm, align: 'left' }, { columnSpan: columns.length, keepNext })];
  }
  return columns.map((column, index) => {
    const content = each.cells[index] ?? '';
    return cell(typeof content === 'string' ? [content] : content, CELL, column, { keepNext });
  });
}

function cell(
  texts: readonly string[],
  style: TextStyle,
  column: Pick<Column, 'widthMm' | 'align'>,
  { columnSpan = 1, keepNext = false } = {},
): TableCell {
  return new TableCell({
    columnSpan,
    width: { size: twips(column.widthMm), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: texts.map((text) => new Paragraph({ alignment: column.align, keepNext, children: [run(text, style)] })),
  });
}
