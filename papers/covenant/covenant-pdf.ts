import { renderSVG } from 'uqr';
import type { CovenantParagraph } from '@/domain/covenant/paragraphs';
import type { IsoDate } from '@/domain/shared/dates';
import { formatLongDay } from '@/lib/format';
import type { Layout } from '@/papers/layout/layouts';
import { headOf, typesetFrom } from '@/papers/layout/pdf';
import { printable } from '@/papers/layout/words';

/** A covenant or an annex of one, as it is frozen. */
export type CovenantPaperFacts = {
  readonly layout: Layout;
  readonly superior: string | null;
  readonly issuer: string;
  readonly title: string;
  readonly place: string;
  readonly on: IsoDate;
  readonly paragraphs: readonly CovenantParagraph[];
  /** Who is to sign, by their names of the day. */
  readonly signers: readonly string[];
  /** The code of the content and the code to check the paper by, both in groups, and the address where that is done. */
  readonly code: string;
  readonly verifyCode: string;
  readonly verifyAddress: string;
  /** Written across each page of a rehearsal. */
  readonly rehearsal: boolean;
};

const template = `
#set text(font: "Tinos", size: 14pt, lang: "vi", overhang: false, hyphenate: false)
#set page(
  paper: "a4",
  margin: (top: 20mm, bottom: 30mm, left: 30mm, right: 15mm),
  header: context if counter(page).get().first() > 1 { align(center, text(size: 13pt, counter(page).display())) },
  background: if d.rehearsal { rotate(-55deg, text(size: 120pt, fill: luma(228), weight: "bold")[DIỄN TẬP]) },
  footer: context {
    set text(size: 9pt)
    line(length: 100%, stroke: 0.4pt)
    v(-2mm)
    grid(
      columns: (1fr, auto),
      align: (left + horizon, right + horizon),
      [
        Mã nội dung #strong(d.code) #h(4mm) Mã kiểm tra #strong(d.verifyCode) \\
        Kiểm tra tại #d.verifyAddress \\
        Trang #counter(page).display()/#counter(page).final().first() #if d.rehearsal [ #h(4mm) #strong[DIỄN TẬP – không có giá trị] ]
      ],
      image(bytes(d.picture), format: "svg", height: 18mm, alt: "Mã QR dẫn đến trang kiểm tra " + d.verifyCode),
    )
  },
)
#grid(
  columns: (1fr, 1fr),
  column-gutter: 4mm,
  align: center,
  [#upper(d.superior) \\ #strong(d.issuer) #if d.asterisk [\\ \\* ]],
  [#for (i, line) in d.national.enumerate() [#if i > 0 [\\ ]#strong(line)] \\ #emph(d.placeAndDay)],
)
#v(4mm)
#align(center, heading(level: 1, text(size: 16pt, upper(d.title))))
#align(center, strong(d.of))
#v(3mm)
#set par(justify: true, leading: 0.65em, spacing: 0.9em, first-line-indent: (amount: 10mm, all: true))
#for p in d.paragraphs {
  if p.kind == "heading" {
    v(2mm)
    heading(level: 2, text(size: 14pt, p.text))
  } else if p.kind == "agency" or p.kind == "change" {
    block(sticky: true, par(strong[#if p.mark != "" [#p.mark ]#p.text]))
  } else if p.kind == "basis" and d.italicBases {
    par(emph(p.text))
  } else {
    par([#if p.mark != "" [#strong(p.mark) ]#p.text])
  }
}
#v(6mm)
#set par(justify: false, first-line-indent: 0mm)
#block(sticky: true, width: 100%, align(center, strong[ĐẠI DIỆN CÁC CƠ QUAN KÝ]))
#v(2mm)
#grid(
  columns: (1fr, 1fr, 1fr),
  column-gutter: 4mm,
  align: center + top,
  ..d.signers.map(name => block(breakable: false, width: 100%, [#text(size: 13pt, strong(name)) #v(24mm)])),
)
`;

/** The frozen text as a tagged PDF/A-3b, for the evidence is attached when it is sealed: both codes and the QR on each page, room to sign by hand at the end. */
export function covenantPdf(facts: CovenantPaperFacts): Uint8Array {
  const { layout, place, on, paragraphs, signers } = facts;
  const data = {
    ...headOf(layout, facts),
    title: printable(facts.title),
    of: `của ${printable(facts.issuer)}`,
    on,
    asterisk: layout.issuer.mark === 'asterisk',
    italicBases: layout.bases.italic,
    placeAndDay: `${printable(place)}, ${formatLongDay(on)}`,
    paragraphs: paragraphs.map(({ kind, mark, text }) => ({ kind, mark, text: printable(text) })),
    signers: signers.map(printable),
    code: facts.code,
    verifyCode: facts.verifyCode,
    verifyAddress: facts.verifyAddress,
    picture: renderSVG(facts.verifyAddress, { border: 1 }),
    rehearsal: facts.rehearsal,
  };
  return typesetFrom(template, data, 'a-3b');
}
