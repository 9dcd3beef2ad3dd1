import { bold, countCell, ruled, textCell, workbook, type SheetCell } from '@/papers/layout/sheet';

/** One nomination as a row; texts are ready to be read, a hidden one says why. */
export type ComparedNominee = {
  readonly number: number;
  readonly nominee: string;
  readonly form: string;
  readonly ground: string;
  readonly rank: string;
  readonly points: string;
  readonly targets: string;
  readonly awards: string;
  readonly count: string;
  readonly opinions: string;
  readonly consolidated: string;
};

type NominationComparisonFacts = {
  readonly bloc: string;
  readonly year: number;
  /** The day it was asked for, dd/mm/yyyy. */
  readonly on: string;
  /** Whose eyes it was made for: another reader's sheet may show other cells. */
  readonly reader: string;
  readonly rows: readonly ComparedNominee[];
};

const heads = [
  'Số',
  'Đề nghị cho',
  'Hình thức',
  'Căn cứ',
  'Xếp hạng',
  'Điểm',
  'Chỉ tiêu giao ước',
  'Khen thưởng đã có',
  'Số ý kiến',
  'Ý kiến',
  'Ý kiến tổng hợp',
] as const;

/** The nominations of a bloc year side by side as an .xlsx, as one reader may see them, in the order of the screen. */
export function nominationComparisonSheet({
  bloc,
  year,
  on,
  reader,
  rows,
}: NominationComparisonFacts): Promise<Uint8Array> {
  const across = { align: 'center', columnSpan: heads.length } as const;
  const spare = Array.from({ length: heads.length - 1 }, (): SheetCell => null);
  return workbook([
    {
      name: `Đề nghị khen thưởng ${year}`,
      rows: [
        [textCell(`SO SÁNH HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG NĂM ${year}`, { ...bold, fontSize: 14, ...across }), ...spare],
        [
          textCell(`${bloc}. Tính đến ngày ${on}, theo quyền xem của ${reader}.`, { fontStyle: 'italic', ...across }),
          ...spare,
        ],
        heads.map((head) => textCell(head, { ...ruled, ...bold, align: 'center' })),
        ...rows.map((row) => [
          countCell(row.number, ruled),
          ...[
            row.nominee,
            row.form,
            row.ground,
            row.rank,
            row.points,
            row.targets,
            row.awards,
            row.count,
            row.opinions,
            row.consolidated,
          ].map((text) => textCell(text, ruled)),
        ]),
      ],
      widths: [6, 30, 24, 30, 11, 10, 18, 28, 18, 24, 40],
      frozen: { rows: 3, columns: 2 },
    },
  ]);
}
