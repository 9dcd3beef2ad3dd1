import { renderSVG } from 'uqr';
import { markField, pathOf, type SignatureMark } from '@/domain/signature-mark/mark';
import { dayOf } from '@/domain/shared/dates';
import { formatMoment } from '@/lib/format';
import { typesetFrom } from '@/papers/layout/pdf';
import { printable } from '@/papers/layout/words';

/** One signature as the page tells it. */
export type SignedLine = {
  readonly agency: string;
  readonly name: string;
  readonly post: string;
  readonly level: 0 | 1 | 2 | 3;
  readonly signedAt: Date;
  readonly statement: string;
  readonly mark: SignatureMark | null;
  /** Who a certificate was given to and by whom; of level 3. */
  readonly certificate: string | null;
};

/** The page that follows the text when it is sealed: who, as what, for whom, at which level, when. */
export type SignaturePageFacts = {
  readonly title: string;
  readonly bloc: string;
  /** Codes in groups, the hash in full, and the address where the paper is checked. */
  readonly code: string;
  readonly sha256: string;
  readonly verifyCode: string;
  readonly verifyAddress: string;
  readonly frozenAt: Date;
  readonly completedAt: Date;
  readonly fingerprint: string;
  readonly signed: readonly SignedLine[];
};

const levels = {
  0: 'Bản giấy ký tay (quét)',
  1: 'Mức 1 – xác nhận điện tử',
  2: 'Mức 2 – khóa truy cập',
  3: 'Mức 3 – chữ ký số công vụ',
} as const;

const template = `
#set text(font: "Tinos", size: 12pt, lang: "vi", overhang: false, hyphenate: false)
#set par(justify: false, leading: 0.5em)
#set page(
  paper: "a4",
  margin: (top: 18mm, bottom: 24mm, left: 25mm, right: 15mm),
  footer: context {
    set text(size: 9pt)
    line(length: 100%, stroke: 0.4pt)
    v(-2mm)
    [Mã nội dung #strong(d.code) #h(4mm) Mã kiểm tra #strong(d.verifyCode) #h(1fr) Trang chữ ký #counter(page).display()/#counter(page).final().first()]
  },
)
#align(center, heading(level: 1, text(size: 15pt)[TRANG CHỮ KÝ]))
#align(center, strong(d.title))
#align(center, d.bloc)
#v(3mm)
#grid(
  columns: (1fr, auto),
  column-gutter: 5mm,
  align: horizon,
  [
    Nội dung khóa lúc #d.frozenAt, đủ #str(d.signed.len()) chữ ký lúc #d.completedAt (giờ Việt Nam). \\
    SHA-256 của nội dung: #text(size: 9pt, d.sha256) \\
    Dấu vân tay con dấu hệ thống (SHA-256): #text(size: 9pt, d.fingerprint) \\
    Kiểm tra tại #d.verifyAddress\\; chứng cứ của từng chữ ký đính kèm trong tệp này (evidence.json).
  ],
  image(bytes(d.picture), format: "svg", height: 24mm, alt: "Mã QR dẫn đến trang kiểm tra " + d.verifyCode),
)
#v(3mm)
#set table(stroke: 0.5pt, inset: (x: 3pt, y: 5pt))
#set table.cell(breakable: false)
#table(
  columns: (9mm, 1fr, 1.05fr, 1.6fr, 22mm),
  align: (x, y) => if y == 0 or x == 0 { center + horizon } else { left + horizon },
  table.header(repeat: true, ..("TT", "Cơ quan", "Người ký", "Mức, câu đã ký", "Lúc (giờ Việt Nam)").map(strong)),
  ..d.signed.enumerate().map(((i, one)) => (
    str(i + 1),
    strong(one.agency),
    [
      #one.name \\ #one.post
      #if one.typed != "" [\\ #text(font: "Dancing Script", size: 17pt, fill: rgb("#12467b"), one.typed)]
      #if one.drawn != "" [\\ #image(bytes(one.drawn), format: "svg", height: 9mm, alt: "Mẫu chữ ký của " + one.name)]
    ],
    [#strong(one.level) \\ #text(size: 9pt, one.statement) #if one.certificate != "" [\\ #text(size: 9pt, one.certificate)]],
    text(size: 10pt, one.at),
  )).flatten()
)
#v(2mm)
#text(size: 10pt)[Mức 1: ghi nhận người đăng nhập, giờ và mã nội dung, kèm mã xác thực hai bước nếu có. Mức 2: thiết bị của người ký ký trên mã nội dung. Mức 3: chữ ký số chuyên dùng công vụ trên bản PDF của cơ quan, kèm trong bộ hồ sơ. Bản giấy: ký tay, thư ký khối gửi bản quét.]
`;

/** The page of signatures as a PDF, to be laid after the frozen text. */
export function signaturePage(facts: SignaturePageFacts): Uint8Array {
  const { frozenAt, completedAt, verifyAddress } = facts;
  return typesetFrom(
    template,
    {
      title: printable(facts.title),
      issuer: printable(facts.bloc),
      bloc: printable(facts.bloc),
      on: dayOf(completedAt),
      code: facts.code,
      sha256: facts.sha256,
      verifyCode: facts.verifyCode,
      verifyAddress,
      picture: renderSVG(verifyAddress, { border: 1 }),
      frozenAt: formatMoment(frozenAt),
      completedAt: formatMoment(completedAt),
      fingerprint: facts.fingerprint,
      signed: facts.signed.map(({ agency, name, post, level, signedAt, statement, mark, certificate }) => ({
        agency: printable(agency),
        name: printable(name),
        post: printable(post),
        level: levels[level],
        statement: printable(statement),
        at: formatMoment(signedAt),
        typed: mark?.kind === 'typed' ? printable(mark.text) : '',
        drawn: mark?.kind === 'drawn' ? pictureOf(mark.strokes) : '',
        certificate: certificate === null ? '' : printable(certificate),
      })),
    },
    'a-3b',
  );
}

function pictureOf(strokes: readonly (readonly number[])[]): string {
  const { width, height } = markField;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="${pathOf(strokes)}" fill="none" stroke="#12467b" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}
