import {
  bold,
  pointsCell,
  ruled,
  spread,
  textCell,
  titleCells,
  workbook,
  type CellStyle,
  type SheetCell,
} from '@/papers/layout/sheet';
import { sheetHeadings, sheetSigners, sheetTitle, type AgencySheetFacts, type AgencySheetRow } from './facts';

const middle: CellStyle = { align: 'center' };
const LEFT = 4;

/** One agency's sheet as an .xlsx file: every figure a number, no formula anywhere. */
export function agencySheet(facts: AgencySheetFacts): Promise<Uint8Array> {
  const headings = sheetHeadings(facts);
  const width = headings.length;
  const titles = titleCells(facts, sheetTitle(facts), { left: LEFT, width });
  const named = spread(facts.agency, width, { ...middle, ...bold });
  const heading = headings.map((text) => textCell(text, { ...ruled, ...middle, ...bold }));
  const [left, right] = sheetSigners;
  const signers = [
    ...spread(left, LEFT, { ...middle, ...bold }),
    ...spread(right, width - LEFT, { ...middle, ...bold }),
  ];
  return workbook([
    {
      name: `Bảng điểm ${facts.year}`,
      rows: [
        ...titles.slice(0, -1),
        named,
        [null],
        heading,
        ...facts.rows.map(drawn),
        [null],
        ...facts.notes.map((note) => spread(note, width, { fontStyle: 'italic' })),
        [null],
        signers,
      ],
      widths: [8, 36, 10, 12, 28, 32, ...facts.rounds.map(() => 12), 12, 28],
      frozen: { rows: titles.length + 2, columns: 2 },
    },
  ]);
}

function drawn(row: AgencySheetRow): SheetCell[] {
  const style = row.is === 'group' || row.is === 'total' ? { ...ruled, ...bold } : ruled;
  const points = (centi: number | null) => (centi === null ? textCell('', style) : pointsCell(centi, style));
  const explained = [row.value, row.explanation].filter((text) => text !== '').join('. ');
  return [
    textCell(row.number, { ...style, ...middle }),
    textCell(row.name, row.is === 'part' ? { ...style, indent: 1 } : style),
    points(row.maxCenti),
    points(row.selfCenti),
    textCell(row.evidence.join('; '), ruled),
    textCell(explained, ruled),
    ...row.given.map(points),
    points(row.countedCenti),
    textCell(row.reason, ruled),
  ];
}
