import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { covers, type IsoDate, type Period } from '@/domain/shared/dates';
import { formatDay } from '@/lib/format';

/** Whose layout a paper follows: a body of the Party or a body of the State. */
export type IssuingBody = 'party' | 'state';

/** How a paper looks by one instrument, while it is in force. Lengths in millimetres, letters in points. */
export type Layout = {
  readonly body: IssuingBody;
  readonly period: Period;
  /** The instrument the row was taken from. */
  readonly instrument: string;
  /** False ("chưa kiểm chứng") where the row comes from others' summaries and not from the instrument's own text. */
  readonly verified: boolean;
  /** What of the row is in doubt, in words for the reader; empty when nothing is. */
  readonly doubts: readonly string[];
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** The lines at the top right: the State's name and motto, or the Party's name. The last one is ruled. */
  readonly national: readonly { readonly text: string; readonly sizePt: number }[];
  /** Millimetres of the right half of the heading; the rest is the issuer's. */
  readonly nationalMm: number;
  readonly issuer: { readonly sizePt: number; readonly mark: 'rule' | 'asterisk' };
  /** "Số: 05/TTr-KTĐ" or "Số 05-TTr/KTĐ". */
  readonly number: { readonly form: 'slash' | 'hyphen'; readonly sizePt: number };
  readonly title: { readonly sizePt: number; readonly mark: 'rule' | 'hyphens' };
  readonly address: { readonly label: string; readonly italic: boolean };
  readonly bases: { readonly italic: boolean; readonly dash: boolean };
  /** `exactLinePt` fixes the line; without it lines are 1.15 apart. */
  readonly text: {
    readonly sizePt: number;
    readonly indentMm: number;
    readonly beforePt: number;
    readonly exactLinePt: number | null;
  };
  readonly signer: { readonly onBehalf: string; readonly titleBold: boolean };
  readonly recipients: {
    readonly labelStyle: 'boldItalic' | 'underlined';
    readonly labelPt: number;
    readonly listPt: number;
    readonly archive: string;
  };
  readonly endMark: './.' | '.';
};

const PARTY_NAME = 'ĐẢNG CỘNG SẢN VIỆT NAM';

const state: Layout = {
  body: 'state',
  period: { from: '2020-03-05', to: null },
  instrument: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I',
  verified: true,
  doubts: [],
  marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
  national: [
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', sizePt: 13 },
    { text: 'Độc lập - Tự do - Hạnh phúc', sizePt: 14 },
  ],
  nationalMm: 97,
  issuer: { sizePt: 13, mark: 'rule' },
  number: { form: 'slash', sizePt: 13 },
  title: { sizePt: 14, mark: 'rule' },
  address: { label: 'Kính gửi', italic: false },
  bases: { italic: true, dash: false },
  text: { sizePt: 14, indentMm: 12.7, beforePt: 6, exactLinePt: null },
  signer: { onBehalf: 'TM.', titleBold: true },
  recipients: { labelStyle: 'boldItalic', labelPt: 12, listPt: 11, archive: 'Lưu:' },
  endMark: './.',
};

const partyUntil2026: Layout = {
  body: 'party',
  period: { from: '2018-04-03', to: '2026-05-26' },
  instrument: 'Quy định số 66-QĐ/TW và Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng',
  verified: false,
  doubts: [
    'Kiểu chữ của căn cứ, của chữ “Kính gửi” và độ dài của dòng được lấy theo thói quen trình bày, chưa đối chiếu với Hướng dẫn 36-HD/VPTW.',
  ],
  marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
  national: [{ text: PARTY_NAME, sizePt: 15 }],
  nationalMm: 87,
  issuer: { sizePt: 14, mark: 'asterisk' },
  number: { form: 'hyphen', sizePt: 14 },
  title: { sizePt: 16, mark: 'hyphens' },
  address: { label: 'Kính gửi', italic: true },
  bases: { italic: true, dash: false },
  text: { sizePt: 14, indentMm: 10, beforePt: 6, exactLinePt: 18 },
  signer: { onBehalf: 'T/M', titleBold: false },
  recipients: { labelStyle: 'underlined', labelPt: 14, listPt: 12, archive: 'Lưu' },
  endMark: '.',
};

const partyFrom2026: Layout = {
  ...partyUntil2026,
  period: { from: '2026-05-27', to: null },
  instrument:
    'Quy định số 399-QĐ/TW ngày 09/01/2026 và Hướng dẫn số 05-HD/VPTW ngày 27/5/2026 của Văn phòng Trung ương Đảng',
  doubts: [
    'Toàn bộ thông số lấy từ bản tóm tắt của người khác, chưa đối chiếu với Hướng dẫn 05-HD/VPTW.',
    'Các nguồn không thống nhất: giãn dòng 18 hay 19 pt; “ủy” hay “uỷ”; “Kính gửi” hay “Kính trình” trong tờ trình.',
  ],
  address: { label: 'Kính trình', italic: true },
  bases: { italic: false, dash: true },
};

/** Every layout known, as dated rows: a paper keeps the layout of its day. Domain dossier 11.4. */
export const layouts: readonly Layout[] = [state, partyUntil2026, partyFrom2026];

/**
 * The layout a body's papers follow on a day. Refusal: `document.noLayout` for a day before the first instrument known.
 * A single paper may be given another layout by its caller (domain dossier 11.4, "Who issues?").
 */
export function layoutFor(body: IssuingBody, on: IsoDate): Decision<Layout> {
  const layout = layouts.find((each) => each.body === body && covers(each.period, on));
  return layout ? allow(layout) : refuse('document.noLayout', { on: formatDay(on) });
}
