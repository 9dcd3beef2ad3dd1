import { formatPoints } from '@/lib/format';
import { headOf, typeset } from '@/papers/layout/pdf';
import { printable } from '@/papers/layout/words';
import { matrixNotes, matrixRows, matrixTitle, type MatrixRow, type ScoreMatrixFacts } from './facts';

/** More columns than this do not fit an A4 page. */
const onA4 = 12;
/** More than this have no room for a name across. */
const namesAcross = 6;

const template = `
#let upright = d.agencies.len() > d.namesAcross
#let name(text) = if upright { rotate(-90deg, reflow: true, box(width: 34mm, align(left, text))) } else { text }
#table(
  columns: (11mm, 1fr, 15mm, ..d.agencies.map(_ => if upright { d.columnMm * 1mm } else { 24mm })),
  align: (x, y) => if y == 0 or x == 0 { center + horizon } else if x == 1 { left + horizon } else { right + horizon },
  table.header(
    repeat: true,
    ..("STT", "Nội dung, tiêu chí", "Điểm tối đa").map(strong),
    ..d.agencies.map(agency => name(strong(agency))),
  ),
  ..d.rows.map(row => {
    let set-in(text) = if row.bold { strong(text) } else { text }
    (set-in(row.number), if row.part { pad(left: 4mm, row.name) } else { set-in(row.name) }, set-in(row.maximum), ..row.cells.map(set-in))
  }).flatten()
)
#d.notes.map(emph).join(linebreak())
`;

/** The table of points of a bloc's year as a PDF: landscape, names upright where there are many, the heading on every page. */
export function scoreMatrixPdf(facts: ScoreMatrixFacts): Uint8Array {
  const { agencies } = facts;
  const paper = agencies.length > onA4 ? 'a3' : 'a4';
  return typeset(template, {
    ...headOf(facts.layout, facts),
    title: matrixTitle(facts.year),
    on: facts.on,
    paper,
    namesAcross,
    columnMm: paper === 'a3' ? 15 : 13,
    agencies: agencies.map(({ name, shortName }) => printable(agencies.length > namesAcross ? shortName : name)),
    rows: matrixRows(facts).map((row) => ({
      number: row.number,
      name: row.name,
      part: row.is === 'part',
      bold: row.is === 'group' || row.is === 'total',
      maximum: row.maxCenti === null ? '' : formatPoints(row.maxCenti),
      cells: row.cells.map(words),
    })),
    notes: matrixNotes(facts).map(printable),
  });
}

function words(cell: MatrixRow['cells'][number]): string {
  if ('centi' in cell) return formatPoints(cell.centi);
  if ('words' in cell) return cell.words;
  return `${cell.place}${cell.tied ? '=' : ''}`;
}
