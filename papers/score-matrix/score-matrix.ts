import {
  bold,
  countCell,
  pointsCell,
  ruled,
  spread,
  textCell,
  titleCells,
  workbook,
  type CellStyle,
  type SheetCell,
} from '@/papers/layout/sheet';
import { matrixNotes, matrixRows, matrixTitle, type MatrixRow, type ScoreMatrixFacts } from './facts';

const middle: CellStyle = { align: 'center' };
const FIXED_COLUMNS = 3;

/** The table of points of a bloc's year as an .xlsx file: every figure a number, no formula anywhere. */
export function scoreMatrix(facts: ScoreMatrixFacts): Promise<Uint8Array> {
  const width = FIXED_COLUMNS + facts.agencies.length;
  const titles = titleCells(facts, matrixTitle(facts.year), { left: FIXED_COLUMNS, width });
  const notes = matrixNotes(facts).map((note) => spread(note, width, { fontStyle: 'italic' }));
  return workbook([
    {
      name: `Bảng điểm ${facts.year}`,
      rows: [...titles, headingRow(facts), ...matrixRows(facts).map(drawn), [null], ...notes],
      widths: [8, 44, 10, ...facts.agencies.map(() => 12)],
      frozen: { rows: titles.length + 1, columns: FIXED_COLUMNS },
    },
  ]);
}

function headingRow({ agencies }: ScoreMatrixFacts): SheetCell[] {
  const style = { ...ruled, ...middle, ...bold };
  return ['STT', 'Nội dung, tiêu chí', 'Điểm tối đa', ...agencies.map(({ name }) => name)].map((text) =>
    textCell(text, style),
  );
}

function drawn({ is, number, name, maxCenti, cells }: MatrixRow): SheetCell[] {
  const style = is === 'group' || is === 'total' ? { ...ruled, ...bold } : ruled;
  return [
    textCell(number, { ...style, ...middle }),
    textCell(name, is === 'part' ? { ...style, indent: 1 } : style),
    maxCenti === null ? textCell('', style) : pointsCell(maxCenti, style),
    ...cells.map((cell) => {
      if ('centi' in cell) return pointsCell(cell.centi, style);
      if ('words' in cell) return textCell(cell.words, { ...style, ...middle });
      // A shared rank is shown as "1=" and stays the number 1.
      return countCell(cell.place, { ...style, format: cell.tied ? '0"="' : '0' });
    }),
  ];
}
