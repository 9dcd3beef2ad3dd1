import { formatPoints } from '@/lib/format';
import { headOf, typeset } from '@/papers/layout/pdf';
import { printable } from '@/papers/layout/words';
import { sheetHeadings, sheetSigners, sheetTitle, type AgencySheetFacts } from './facts';

const template = `
#align(center, strong(d.agency))
#v(2mm)
#let rounds = d.rounds.len()
#let sums = (2, 3, ..range(6, 7 + rounds))
#table(
  columns: (10mm, 1.5fr, 15mm, 19mm, 1.1fr, 1.3fr, ..d.rounds.map(_ => 17mm), 16mm, 1fr),
  align: (x, y) => if y == 0 or x == 0 { center + horizon } else if sums.contains(x) { right + horizon } else { left + horizon },
  table.header(repeat: true, ..d.headings.map(strong)),
  ..d.rows.map(row => {
    let set-in(text) = if row.bold { strong(text) } else { text }
    (
      set-in(row.number),
      if row.part { pad(left: 4mm, row.name) } else { set-in(row.name) },
      set-in(row.maximum),
      [#set-in(row.self) #if row.value != "" [\\ #text(size: 9pt, row.value)]],
      text(size: 9pt, row.evidence.join("; ", default: "")),
      text(size: 9pt, row.explanation),
      ..row.given.map(set-in),
      set-in(row.counted),
      text(size: 9pt, row.reason),
    )
  }).flatten()
)
#d.notes.map(emph).join(linebreak())
#v(6mm)
#block(breakable: false, grid(columns: (1fr, 1fr), align: center, ..d.signers.map(signer => [#strong(signer) #v(22mm)])))
`;

/** One agency's sheet as a PDF: landscape A4, the heading on every page, no row cut in two. */
export function agencySheetPdf(facts: AgencySheetFacts): Uint8Array {
  const points = (centi: number | null) => (centi === null ? '' : formatPoints(centi));
  return typeset(template, {
    ...headOf(facts.layout, facts),
    title: sheetTitle(facts),
    agency: printable(facts.agency),
    on: facts.on,
    paper: 'a4',
    headings: sheetHeadings(facts).map(printable),
    rounds: facts.rounds,
    signers: sheetSigners,
    rows: facts.rows.map((row) => ({
      number: printable(row.number),
      name: printable(row.name),
      part: row.is === 'part',
      bold: row.is === 'group' || row.is === 'total',
      maximum: points(row.maxCenti),
      self: points(row.selfCenti),
      value: printable(row.value),
      evidence: row.evidence.map(printable),
      explanation: printable(row.explanation),
      given: row.given.map(points),
      counted: points(row.countedCenti),
      reason: printable(row.reason),
    })),
    notes: facts.notes.map(printable),
  });
}
