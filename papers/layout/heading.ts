import type { Paragraph, Table } from 'docx';
import { formatLongDay } from '@/lib/format';
import type { IsoDate } from '@/domain/shared/dates';
import type { Layout } from './layouts';
import { lengthMm, line, rule } from './paragraphs';
import { plainColumns } from './table';
import { numberLine, printable, type PaperNumber } from './words';

/** Who issues a paper, under what number, where and when. Names as in running text; the heading sets them in capitals. */
export type Issue = {
  /** The body above, "Tỉnh ủy Điện Biên"; null where there is none. */
  readonly superior: string | null;
  /** "Khối thi đua các cơ quan Đảng tỉnh" */
  readonly issuer: string;
  readonly number: PaperNumber;
  readonly place: string;
  readonly issuedOn: IsoDate;
};

/**
 * The two-column heading: superior, issuer and number at the left; the State's or the Party's lines, place and date at the right.
 * A paper sent along with another bears no number and no day of its own.
 */
export function heading(layout: Layout, issue: Issue, widthMm: number, { numbered = true } = {}): Table {
  const rightMm = layout.nationalMm + Math.max(0, (widthMm - 165) / 2);
  const leftMm = widthMm - rightMm;
  const date = `${printable(issue.place)}, ${formatLongDay(issue.issuedOn)}`;
  const names = [issuerLines(layout, issue, leftMm), nationalLines(layout, rightMm)];
  const numberAndDate = [
    [line(numberLine(layout, issue.number), { sizePt: layout.number.sizePt }, { beforePt: 4 })],
    [line(date, { sizePt: 14, italic: true }, { beforePt: 4 })],
  ];
  return plainColumns([leftMm, rightMm], numbered ? [names, numberAndDate] : [names]);
}

function issuerLines(layout: Layout, issue: Issue, columnMm: number): Paragraph[] {
  const { sizePt, mark } = layout.issuer;
  return [
    ...(issue.superior === null ? [] : [line(capitals(issue.superior), { sizePt })]),
    line(capitals(issue.issuer), { sizePt, bold: true }),
    mark === 'asterisk' ? line('*', { sizePt }) : rule(columnMm / 3, columnMm),
  ];
}

function nationalLines(layout: Layout, columnMm: number): Paragraph[] {
  const last = layout.national.at(-1);
  return [
    ...layout.national.map(({ text, sizePt }) => line(text, { sizePt, bold: true })),
    ...(last ? [rule(lengthMm(last.text, last.sizePt), columnMm)] : []),
  ];
}

function capitals(name: string): string {
  return printable(name).toLocaleUpperCase('vi');
}

/** The paper's kind, what it is about, and the mark that closes the title. */
export function title(
  layout: Layout,
  kind: string,
  about: string,
  widthMm: number,
  under: readonly string[] = [],
): Paragraph[] {
  return [
    line(kind, { sizePt: layout.title.sizePt, bold: true }, { beforePt: 18 }),
    line(about, { sizePt: 14, bold: true }),
    ...under.map((text) => line(text, { sizePt: 14, italic: true })),
    layout.title.mark === 'hyphens' ? line('-----', { sizePt: 14 }) : rule(widthMm / 4, widthMm),
  ];
}
