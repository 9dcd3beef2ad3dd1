import { renderSVG } from 'uqr';
import type { IsoDate } from '@/domain/shared/dates';
import { formatLongDay } from '@/lib/format';
import type { Layout } from '@/papers/layout/layouts';
import { headOf, typesetFrom } from '@/papers/layout/pdf';
import { printable } from '@/papers/layout/words';

/** The sheet heads sign by hand where they cannot sign in the application. */
export type SigningSheetFacts = {
  readonly layout: Layout;
  readonly superior: string | null;
  readonly issuer: string;
  /** Of the text that is signed. */
  readonly title: string;
  readonly place: string;
  readonly on: IsoDate;
  /** Codes in groups, and the address where the paper is checked. */
  readonly code: string;
  readonly verifyCode: string;
  readonly verifyAddress: string;
  /** Each party with the posts that may sign for it. */
  readonly parties: readonly { readonly name: string; readonly posts: readonly string[] }[];
  readonly rehearsal: boolean;
};

const template = `
#set text(font: "Tinos", size: 13pt, lang: "vi", overhang: false, hyphenate: false)
#set par(justify: false)
#set page(
  paper: "a4",
  margin: (top: 18mm, bottom: 22mm, left: 25mm, right: 15mm),
  background: if d.rehearsal { rotate(-55deg, text(size: 120pt, fill: luma(228), weight: "bold")[DIỄN TẬP]) },
  footer: context text(size: 9pt)[
    Mã nội dung #strong(d.code) #h(4mm) Mã kiểm tra #strong(d.verifyCode) #h(1fr) Trang #counter(page).display()/#counter(page).final().first()
  ],
)
#grid(
  columns: (1fr, 1fr),
  column-gutter: 4mm,
  align: center,
  [#upper(d.superior) \\ #strong(d.issuer)],
  [#for (i, line) in d.national.enumerate() [#if i > 0 [\\ ]#strong(line)] \\ #emph(d.placeAndDay)],
)
#v(3mm)
#align(center, heading(level: 1, text(size: 15pt)[TỜ KÝ TAY]))
#align(center, strong(d.title))
#v(2mm)
#grid(
  columns: (1fr, auto),
  column-gutter: 6mm,
  align: horizon,
  [Những người ký dưới đây đã đọc toàn văn #d.title, mã nội dung #strong(d.code), và ký thay mặt cơ quan mình. Bản quét tờ này được gửi lên hệ thống và luôn ghi rõ là bản giấy.],
  image(bytes(d.picture), format: "svg", height: 24mm, alt: "Mã QR dẫn đến trang kiểm tra " + d.verifyCode),
)
#v(3mm)
#set table(stroke: 0.5pt, inset: (x: 3pt, y: 5pt))
#set table.cell(breakable: false)
#table(
  columns: (10mm, 1.3fr, 1.2fr, 1.2fr),
  rows: (auto, ..d.parties.map(_ => 19mm)),
  align: (x, y) => if y == 0 or x == 0 { center + horizon } else { left + horizon },
  table.header(repeat: true, ..("TT", "Cơ quan", "Họ tên, chức vụ", "Chữ ký, ngày ký").map(strong)),
  ..d.parties.enumerate().map(((i, party)) => (str(i + 1), party.name, text(size: 10pt, party.posts.join("; ", default: "")), "")).flatten()
)
`;

/** The sheet as a PDF to be printed at once. */
export function signingSheet(facts: SigningSheetFacts): Uint8Array {
  const { layout, on, place, parties, verifyAddress } = facts;
  return typesetFrom(template, {
    ...headOf(layout, facts),
    title: printable(facts.title),
    on,
    placeAndDay: `${printable(place)}, ${formatLongDay(on)}`,
    code: facts.code,
    verifyCode: facts.verifyCode,
    picture: renderSVG(verifyAddress, { border: 1 }),
    parties: parties.map(({ name, posts }) => ({ name: printable(name), posts: posts.map(printable) })),
    rehearsal: facts.rehearsal,
  });
}
