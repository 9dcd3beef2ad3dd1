import { bold, countCell, ruled, textCell, workbook, type SheetCell } from '@/papers/layout/sheet';

/** One bloc as a row; texts are ready to be read. */
export type ComparedRow = {
  readonly name: string;
  readonly members: number;
  readonly leader: string;
  readonly stage: string;
  readonly next: string;
  readonly late: string;
  readonly signed: number;
  readonly parties: number;
  readonly signedOn: string;
  readonly sheets: number;
  readonly nominations: number;
  readonly dossier: string;
  readonly awards: number;
};

type ComparisonSheetFacts = {
  readonly year: number;
  /** The day it was asked for, dd/mm/yyyy. */
  readonly on: string;
  readonly rows: readonly ComparedRow[];
};

const heads = [
  'STT',
  'Khối, cụm thi đua',
  'Số thành viên',
  'Khối trưởng',
  'Đang ở bước',
  'Hạn gần nhất',
  'Cơ quan chậm',
  'Đã ký giao ước',
  'Số bên ký',
  'Ngày ký đủ',
  'Bảng tự chấm đã gửi',
  'Hồ sơ đề nghị',
  'Tờ trình',
  'Khen thưởng đã quyết định',
] as const;

/** All blocs of the province in one year as an .xlsx, one row each, in the order of the screen. */
export function comparisonSheet({ year, on, rows }: ComparisonSheetFacts): Promise<Uint8Array> {
  const title = textCell(`SO SÁNH CÁC KHỐI, CỤM THI ĐUA NĂM ${year}`, {
    ...bold,
    fontSize: 14,
    align: 'center',
    columnSpan: heads.length,
  });
  const spare = Array.from({ length: heads.length - 1 }, (): SheetCell => null);
  return workbook([
    {
      name: `Năm ${year}`,
      rows: [
        [title, ...spare],
        [
          textCell(`Tính đến ngày ${on}.`, { fontStyle: 'italic', align: 'center', columnSpan: heads.length }),
          ...spare,
        ],
        heads.map((head) => textCell(head, { ...ruled, ...bold, align: 'center' })),
        ...rows.map((row, index) => [
          countCell(index + 1, ruled),
          textCell(row.name, ruled),
          countCell(row.members, ruled),
          textCell(row.leader, ruled),
          textCell(row.stage, ruled),
          textCell(row.next, ruled),
          textCell(row.late, ruled),
          countCell(row.signed, ruled),
          countCell(row.parties, ruled),
          textCell(row.signedOn, ruled),
          countCell(row.sheets, ruled),
          countCell(row.nominations, ruled),
          textCell(row.dossier, ruled),
          countCell(row.awards, ruled),
        ]),
      ],
      widths: [6, 36, 9, 22, 20, 22, 30, 9, 9, 13, 11, 10, 20, 13],
      frozen: { rows: 3, columns: 2 },
    },
  ]);
}
