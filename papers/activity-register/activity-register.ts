import { bold, countCell, ruled, textCell, workbook, type SheetCell } from '@/papers/layout/sheet';

/** One activity as a row; texts are ready to be read, and `presence` has a mark for each agency, empty where it was not expected. */
export type ActivityRow = {
  readonly heldOn: string;
  readonly session: string;
  readonly title: string;
  readonly kind: string;
  readonly host: string;
  readonly place: string;
  readonly state: string;
  readonly presence: readonly string[];
};

type ActivityRegisterFacts = {
  readonly bloc: string;
  readonly year: number;
  /** The day it was asked for, dd/mm/yyyy. */
  readonly on: string;
  readonly agencies: readonly string[];
  readonly rows: readonly ActivityRow[];
  /** How many of the settled activities each agency attended, of how many it was expected at. */
  readonly taking: readonly { readonly attended: number; readonly expected: number }[];
};

const heads = ['STT', 'Ngày', 'Buổi', 'Hoạt động', 'Loại', 'Chủ trì', 'Địa điểm', 'Tình trạng'] as const;

/** The joint activities of a year as an .xlsx: a row each, a column for each agency, their sums at the end. */
export function activityRegister(facts: ActivityRegisterFacts): Promise<Uint8Array> {
  const { bloc, year, on, agencies, rows, taking } = facts;
  const width = heads.length + agencies.length;
  const across = (text: string, style: object): SheetCell[] => [
    textCell(text, { ...style, align: 'center', columnSpan: width }),
    ...Array.from({ length: width - 1 }, (): SheetCell => null),
  ];
  const head = { ...ruled, ...bold, align: 'center' as const };
  const mark = { ...ruled, align: 'center' as const };
  return workbook([
    {
      name: `Năm ${year}`,
      rows: [
        across(`HOẠT ĐỘNG CHUNG NĂM ${year}`, { ...bold, fontSize: 14 }),
        across(`${bloc}. Tính đến ngày ${on}. x: có mặt; P: vắng có phép; V: vắng.`, { fontStyle: 'italic' }),
        [...heads, ...agencies].map((text) => textCell(text, head)),
        ...rows.map((row, index) => [
          countCell(index + 1, ruled),
          ...[row.heldOn, row.session, row.title, row.kind, row.host, row.place, row.state].map((text) =>
            textCell(text, ruled),
          ),
          ...row.presence.map((text) => textCell(text, mark)),
        ]),
        [
          textCell('Đã dự / thuộc diện dự (đã chốt)', { ...head, columnSpan: heads.length }),
          ...Array.from({ length: heads.length - 1 }, (): SheetCell => null),
          ...taking.map(({ attended, expected }) => textCell(`${attended}/${expected}`, { ...mark, ...bold })),
        ],
      ],
      widths: [6, 13, 12, 40, 18, 28, 28, 18, ...agencies.map(() => 12)],
      frozen: { rows: 3, columns: 4 },
    },
  ]);
}
