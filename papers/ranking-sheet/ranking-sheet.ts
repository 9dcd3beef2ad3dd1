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
import type { Layout } from '@/papers/layout/layouts';
import { paddedCount, printable } from '@/papers/layout/words';

/** One agency's column. Points in hundredths; equal agencies bear the same rank and are `tied`. */
type RankedColumn = {
  readonly agency: string;
  readonly groups: Readonly<Record<string, number>>;
  readonly bonusCenti: number;
  readonly deductionCenti: number;
  readonly totalCenti: number;
  readonly rank: number;
  readonly tied: boolean;
};

/** The table of points and ranks of a bloc year, agencies in the order given. */
export type RankingSheetFacts = {
  readonly layout: Layout;
  readonly superior: string | null;
  readonly issuer: string;
  readonly year: number;
  readonly groups: readonly { readonly code: string; readonly name: string; readonly maxCenti: number }[];
  readonly bonusCapCenti: number;
  readonly agencies: readonly RankedColumn[];
  /** How many members the bloc has, those without a rank too. */
  readonly members: number;
  /** Who is kept out and why, how ties were parted, one sentence each; and marks such as "Số liệu minh họa.". */
  readonly notes: readonly string[];
};

const middle: CellStyle = { align: 'center' };
const FIXED_COLUMNS = 3;

/** The ranking of a bloc year as an .xlsx file: criterion groups down, agencies across (domain dossier 9.3). */
export function rankingSheet(facts: RankingSheetFacts): Promise<Uint8Array> {
  const rows = [...titleRows(facts), headingRow(facts), ...pointRows(facts), ...noteRows(facts)];
  return workbook([
    {
      name: `Xếp hạng ${facts.year}`,
      rows,
      widths: [6, 34, 10, ...facts.agencies.map(() => 12)],
      frozen: { rows: titleRows(facts).length + 1, columns: FIXED_COLUMNS },
    },
  ]);
}

function titleRows(facts: RankingSheetFacts): SheetCell[][] {
  const title = `BẢNG TỔNG HỢP ĐIỂM VÀ XẾP HẠNG THI ĐUA NĂM ${facts.year}`;
  return titleCells(facts, title, { left: FIXED_COLUMNS, width: FIXED_COLUMNS + facts.agencies.length });
}

function headingRow({ agencies }: RankingSheetFacts): SheetCell[] {
  const style = { ...ruled, ...middle, ...bold };
  return ['STT', 'Nội dung, tiêu chí', 'Điểm tối đa', ...agencies.map((each) => each.agency)].map((text) =>
    textCell(text, style),
  );
}

function pointRows({ groups, agencies, bonusCapCenti }: RankingSheetFacts): SheetCell[][] {
  const strong = { ...ruled, ...bold };
  const empty = textCell('', ruled);
  const sumOf = (points: readonly number[]) => points.reduce((sum, centi) => sum + centi, 0);
  return [
    ...groups.map((group, index) => [
      countCell(index + 1, ruled),
      textCell(`${group.code}. ${printable(group.name)}`, ruled),
      pointsCell(group.maxCenti, ruled),
      ...agencies.map((agency) => pointsCell(agency.groups[group.code] ?? 0, ruled)),
    ]),
    [
      empty,
      textCell('Cộng các nội dung', strong),
      pointsCell(sumOf(groups.map((group) => group.maxCenti)), strong),
      ...agencies.map((agency) => pointsCell(sumOf(groups.map((group) => agency.groups[group.code] ?? 0)), strong)),
    ],
    [
      empty,
      textCell('Điểm thưởng', ruled),
      pointsCell(bonusCapCenti, ruled),
      ...agencies.map((agency) => pointsCell(agency.bonusCenti, ruled)),
    ],
    [empty, textCell('Điểm trừ', ruled), empty, ...agencies.map((agency) => pointsCell(agency.deductionCenti, ruled))],
    [empty, textCell('TỔNG ĐIỂM', strong), empty, ...agencies.map((agency) => pointsCell(agency.totalCenti, strong))],
    // A shared rank is shown as "1=" and stays the number 1.
    [
      empty,
      textCell('XẾP HẠNG', strong),
      empty,
      ...agencies.map(({ rank, tied }) => countCell(rank, { ...strong, format: tied ? '0"="' : '0' })),
    ],
  ];
}

function noteRows({ notes, agencies, members }: RankingSheetFacts): SheetCell[][] {
  const width = FIXED_COLUMNS + agencies.length;
  const counted =
    members === agencies.length
      ? `Bảng có ${paddedCount(members)} cơ quan thành viên.`
      : `Bảng xếp hạng ${paddedCount(agencies.length)} trên ${paddedCount(members)} cơ quan thành viên.`;
  return [[null], ...[counted, ...notes].map((note) => spread(note, width, { fontStyle: 'italic' }))];
}
