import type { SheetScores } from '@/domain/scoring/import';
import { formatPoints } from '@/lib/format';
import { bold, pointsCell, ruled, textCell, workbook, type CellStyle, type SheetCell } from '@/papers/layout/sheet';
import { lineHeading, scoreColumns } from './columns';

/** What the template is made of: the criteria set of the year and its agencies, with the points they have by now. */
export type ScoreTemplateFacts = {
  readonly bloc: string;
  readonly year: number;
  /** What is scored, in the order of the scale; bonus items too. */
  readonly lines: readonly {
    readonly code: string;
    readonly name: string;
    readonly maxCenti: number;
    readonly stepCenti: number;
  }[];
  /** Of a bonus in one column; 0 where the bonus has lines of its own. */
  readonly bonusCapCenti: number;
  readonly agencies: readonly { readonly code: string; readonly name: string; readonly current?: SheetScores }[];
};

const heading: CellStyle = { ...ruled, ...bold, align: 'center', backgroundColor: '#f2efe8' };
const toFill: CellStyle = { ...ruled, format: '0.00', align: 'right' };

/** The sheet the secretary fills in and gives back: one row per agency. What is known stands in it already; unknown points are empty, not zero. */
export function scoreTemplate(facts: ScoreTemplateFacts): Promise<Uint8Array> {
  const headings = [
    scoreColumns.code,
    scoreColumns.name,
    ...facts.lines.map(lineHeading),
    ...(facts.bonusCapCenti > 0 ? [scoreColumns.bonus] : []),
    scoreColumns.deduction,
    scoreColumns.reason,
  ];
  return workbook([
    {
      name: `Điểm ${facts.year}`,
      rows: [
        headings.map((text) => textCell(text, heading)),
        ...facts.agencies.map((agency) => agencyRow(agency, facts)),
      ],
      widths: [12, 36, ...facts.lines.map(() => 18), ...(facts.bonusCapCenti > 0 ? [13] : []), 13, 40],
      frozen: { rows: 1, columns: 2 },
    },
    {
      name: 'Hướng dẫn',
      rows: guide(facts).map((text) => [textCell(text)]),
      widths: [110],
      frozen: { rows: 0, columns: 0 },
    },
  ]);
}

function agencyRow(
  { code, name, current }: ScoreTemplateFacts['agencies'][number],
  { lines, bonusCapCenti }: ScoreTemplateFacts,
): SheetCell[] {
  const points = (centi: number | undefined) =>
    centi === undefined ? { ...toFill, type: Number } : pointsCell(centi, toFill);
  return [
    textCell(code, ruled),
    textCell(name, ruled),
    ...lines.map((line) => points(current?.points[line.code])),
    ...(bonusCapCenti > 0 ? [points(current?.bonusCenti)] : []),
    points(current?.deductionCenti),
    textCell(current?.reason ?? '', ruled),
  ];
}

function guide({ bloc, year, lines, bonusCapCenti }: ScoreTemplateFacts): string[] {
  return [
    `Bảng nhập điểm thi đua năm ${year} – ${bloc}`,
    'Mỗi cơ quan một dòng. Không đổi mã cơ quan và tên các cột; thứ tự cột và dòng không quan trọng.',
    'Nhập số như 46 hoặc 46,5 (nhiều nhất hai chữ số thập phân). Không dùng công thức, không dùng dấu ngăn cách hàng nghìn.',
    ...lines.map((line) => `${lineHeading(line)}: bước điểm ${formatPoints(line.stepCenti)}.`),
    ...(bonusCapCenti > 0 ? [`Điểm thưởng tối đa ${formatPoints(bonusCapCenti)}; để trống nghĩa là không có.`] : []),
    'Điểm trừ ghi số dương; để trống nghĩa là không có.',
    'Điểm khác với điểm cơ quan tự chấm thì ghi lý do ở cột lý do.',
    'Ô điểm của các nội dung không được để trống; không đạt điểm nào thì ghi 0.',
    'Khi nhập, hệ thống xem trước từng dòng; nếu một dòng sai thì không dòng nào được ghi.',
  ];
}
