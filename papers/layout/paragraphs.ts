import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  TextRun,
  UnderlineType,
  type IParagraphOptions,
} from 'docx';
import type { Layout } from './layouts';
import { printable } from './words';
import { twips } from './units';

/** How letters look; size in points. */
export type TextStyle = {
  readonly sizePt: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
};

const POINT = 20;

export function run(text: string, style: TextStyle): TextRun {
  return new TextRun({
    text: printable(text),
    size: style.sizePt * 2,
    bold: style.bold ?? false,
    italics: style.italic ?? false,
    ...(style.underlined ? { underline: { type: UnderlineType.SINGLE } } : {}),
  });
}

/** One line or more of one style, centred unless told otherwise. Space before in points. */
export function line(
  text: string,
  style: TextStyle,
  options: { readonly beforePt?: number; readonly align?: 'left' | 'center'; readonly keepNext?: boolean } = {},
): Paragraph {
  return new Paragraph({
    alignment: options.align ?? AlignmentType.CENTER,
    spacing: { before: (options.beforePt ?? 0) * POINT, after: 0 },
    keepNext: options.keepNext ?? false,
    children: [run(text, style)],
  });
}

/** A paragraph of the text itself: justified, first line drawn in, lines as far apart as the layout says. */
export function paragraph(
  layout: Layout,
  children: readonly TextRun[],
  options: Pick<IParagraphOptions, 'keepNext'> = {},
): Paragraph {
  const { indentMm, beforePt, exactLinePt } = layout.text;
  return new Paragraph({
    ...options,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(indentMm) },
    spacing: {
      before: beforePt * POINT,
      after: 0,
      ...(exactLinePt === null
        ? { line: 276, lineRule: LineRuleType.AUTO }
        : { line: exactLinePt * POINT, lineRule: LineRuleType.EXACT }),
    },
    children: [...children],
  });
}

/** A thin rule in the middle of a column, both in millimetres. */
export function rule(lengthMm: number, columnMm: number): Paragraph {
  const side = twips(Math.max(0, (columnMm - lengthMm) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 2 * POINT, after: 0, line: 4 * POINT, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

/** About how long a bold line in Times is, in millimetres; only rules are drawn by it. */
export function lengthMm(text: string, sizePt: number): number {
  const ems = [...printable(text)].reduce(
    (sum, letter) => sum + (letter === ' ' ? 0.25 : /\p{Lu}/u.test(letter) ? 0.71 : 0.48),
    0,
  );
  return (ems * sizePt * 25.4) / 72;
}
