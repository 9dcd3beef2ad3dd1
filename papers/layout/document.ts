import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import type { Layout } from './layouts';
import { printable } from './words';
import { twips } from './units';

const A4 = { short: 210, long: 297 };

type Page = { readonly layout: Layout; readonly landscape: boolean };

/** How wide the text runs between the margins, in millimetres. */
export function textWidthMm({ layout, landscape }: Page): number {
  return (landscape ? A4.long : A4.short) - layout.marginsMm.left - layout.marginsMm.right;
}

/** A Word file in Times New Roman on A4; the page number stands in the middle of the top margin from page 2. */
export async function wordFile(
  page: Page,
  facts: { readonly title: string; readonly issuer: string },
  children: readonly FileChild[],
): Promise<Uint8Array> {
  const { top, bottom, left, right } = page.layout.marginsMm;
  const numbered = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 28 })],
  });
  const document = new Document({
    title: printable(facts.title),
    creator: printable(facts.issuer),
    lastModifiedBy: printable(facts.issuer),
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: 28, language: { value: 'vi-VN' } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: twips(A4.short),
              height: twips(A4.long),
              orientation: page.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(top),
              bottom: twips(bottom),
              left: twips(left),
              right: twips(right),
              header: twips(10),
              footer: twips(10),
            },
          },
        },
        headers: { first: new Header({ children: [] }), default: new Header({ children: [numbered] }) },
        children: [...children, end()],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Word wants a paragraph after a last table; this one takes no room. */
function end(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, children: [] });
}
