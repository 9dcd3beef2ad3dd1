import type { IsoDate } from '@/domain/shared/dates';
import { formatLongDay } from '@/lib/format';
import type { Layout } from '@/papers/layout/layouts';
import { headOf, typesetFrom } from '@/papers/layout/pdf';
import { printable } from '@/papers/layout/words';

/** Text of several lines under its heading. */
export type BookletPart = { readonly heading: string; readonly text: string };

/** One case as its reader may see it. What is hidden is one sentence, and nothing else is told. */
export type BookletCase = {
  readonly number: number;
  readonly nominee: string;
  /** The form, and the ground in lower case. */
  readonly proposed: string;
  /** Null where the case is shown. */
  readonly hidden: string | null;
  /** Pairs of what and how: rank, points, awards, opinions. */
  readonly facts: readonly { readonly term: string; readonly detail: string }[];
  readonly findings: readonly { readonly verdict: string; readonly condition: string; readonly fact: string }[];
  readonly parts: readonly BookletPart[];
};

/** All cases of a bloc year in one book, for the meeting. */
export type BookletFacts = {
  readonly layout: Layout;
  readonly superior: string | null;
  readonly issuer: string;
  readonly year: number;
  readonly place: string;
  readonly on: IsoDate;
  readonly cases: readonly BookletCase[];
  readonly notes: readonly string[];
};

const template = `
#set text(font: "Tinos", size: 13pt, lang: "vi", overhang: false, hyphenate: false)
#set page(
  paper: "a4",
  margin: (top: 20mm, bottom: 20mm, left: 25mm, right: 15mm),
  footer: context align(center, text(size: 10pt)[Trang #counter(page).display()/#counter(page).final().first()]),
)
#set table(stroke: 0.5pt, inset: (x: 4pt, y: 4pt))
#show heading.where(level: 1): it => text(size: 15pt, it)
#show heading.where(level: 2): it => block(sticky: true, above: 5mm, below: 3mm, text(size: 13pt, it))
#grid(
  columns: (1fr, 1fr),
  column-gutter: 4mm,
  align: center,
  [#upper(d.superior) \\ #strong(d.issuer)],
  [#for (i, line) in d.national.enumerate() [#if i > 0 [\\ ]#strong(line)] \\ #emph(d.placeAndDay)],
)
#v(10mm)
#align(center, text(size: 17pt, strong(upper(d.title))))
#align(center, d.under)
#v(6mm)
#outline(title: "Mục lục", depth: 1, indent: 0mm)
#if d.notes.len() > 0 [
  #v(4mm)
  #d.notes.map(emph).join(linebreak())
]
#for one in d.cases {
  pagebreak()
  heading(level: 1, [#one.number. #one.nominee])
  par(one.proposed)
  if one.hidden != "" {
    par(emph(one.hidden))
  } else {
    if one.facts.len() > 0 {
      table(
        columns: (45mm, 1fr),
        ..one.facts.map(pair => (pair.term, pair.lines.join(linebreak()))).flatten()
      )
    }
    for part in one.parts {
      heading(level: 2, part.heading)
      for line in part.lines { par(line) }
    }
    if one.findings.len() > 0 {
      heading(level: 2, "Điều kiện")
      table(
        columns: (28mm, 1fr),
        ..one.findings.map(f => (strong(f.verdict), [#f.condition \\ #text(size: 11pt, f.fact)])).flatten()
      )
    }
  }
}
`;

const linesOf = (text: string) => text.split('\n').map(printable).filter(Boolean);

/** The booklet as a PDF/A: contents with page numbers, a bookmark and a new page for each case. */
export function nominationBooklet(facts: BookletFacts): Uint8Array {
  return typesetFrom(template, {
    ...headOf(facts.layout, facts),
    title: `Hồ sơ đề nghị khen thưởng năm ${facts.year}`,
    under: `${facts.cases.length} hồ sơ`,
    placeAndDay: `${printable(facts.place)}, ${formatLongDay(facts.on)}`,
    on: facts.on,
    notes: facts.notes.map(printable),
    cases: facts.cases.map((one) => ({
      number: String(one.number),
      nominee: printable(one.nominee),
      proposed: printable(one.proposed),
      hidden: printable(one.hidden ?? ''),
      facts: one.facts.map(({ term, detail }) => ({ term: printable(term), lines: linesOf(detail) })),
      findings: one.findings.map(({ verdict, condition, fact }) => ({
        verdict: printable(verdict),
        condition: printable(condition),
        fact: printable(fact),
      })),
      parts: one.parts.map(({ heading, text }) => ({ heading: printable(heading), lines: linesOf(text) })),
    })),
  });
}
