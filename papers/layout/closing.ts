import { Paragraph, type Table } from 'docx';
import type { Layout } from './layouts';
import { line } from './paragraphs';
import { plainColumns } from './table';
import { closedLines } from './words';

/** Who receives a paper. */
export type Receiving = {
  /** Without dashes or stops: "Như trên", "Thường trực Tỉnh ủy (báo cáo)". */
  readonly recipients: readonly string[];
  /** What follows "Lưu": "VT, hồ sơ Khối". */
  readonly archive: string;
};

/** Who signs a paper. No personal names: the post stands where the name is written by hand. */
export type Signing = {
  /** On whose behalf: "Khối thi đua". */
  readonly onBehalfOf: string;
  /** "Khối trưởng" */
  readonly capacity: string;
  /** The signer's own post: "Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy". */
  readonly post: string;
};

const SIGNING_SPACE_PT = 64;

/** Recipients at the left, the signature at the right, never parted by a page. A paper sent along with another has no recipients. */
export function closing(layout: Layout, facts: Signing & Partial<Receiving>, widthMm: number): Table {
  const left = facts.recipients
    ? received(layout, { recipients: facts.recipients, archive: facts.archive ?? '' })
    : [gap()];
  const right = [
    line(`${layout.signer.onBehalf} ${facts.onBehalfOf}`.toLocaleUpperCase('vi'), { sizePt: 14, bold: true }),
    line(facts.capacity.toLocaleUpperCase('vi'), { sizePt: 14, bold: layout.signer.titleBold }),
    line(facts.post, { sizePt: 14, bold: true }, { beforePt: SIGNING_SPACE_PT }),
  ];
  return plainColumns([widthMm * 0.48, widthMm * 0.52], [[left, right]]);
}

function received({ recipients: { labelStyle, labelPt, listPt, archive } }: Layout, facts: Receiving): Paragraph[] {
  const label =
    labelStyle === 'underlined' ? { sizePt: labelPt, underlined: true } : { sizePt: labelPt, bold: true, italic: true };
  return [
    line('Nơi nhận:', label, { align: 'left' }),
    ...closedLines([...facts.recipients, `${archive} ${facts.archive}`]).map((text) =>
      line(`- ${text}`, { sizePt: listPt }, { align: 'left' }),
    ),
  ];
}

/** Space between the text and what follows it. */
export function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 240 }, keepNext: true, children: [] });
}
