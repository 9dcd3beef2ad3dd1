import type { Profile } from '@/domain/agency/import';
import { type AgencyKind, kindsOn } from '@/domain/agency/kind';
import type { IsoDate } from '@/domain/shared/dates';
import { formatDay } from '@/lib/format';
import { bold, ruled, textCell, workbook, type CellStyle, type SheetCell } from '@/papers/layout/sheet';
import { kindNames, type RegisterColumn, registerColumns } from './columns';

/** One agency under one of its names. */
export type RegisterEntry = Profile & {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgencyKind;
  readonly parentCode: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly decisionRef: string | null;
};

const heading: CellStyle = { ...ruled, ...bold, align: 'center', backgroundColor: '#f2efe8' };
const columns = Object.keys(registerColumns) as RegisterColumn[];
const widths: Readonly<Record<RegisterColumn, number>> = {
  code: 12,
  name: 44,
  shortName: 24,
  kind: 20,
  parent: 14,
  from: 12,
  to: 12,
  decisionRef: 28,
  identifier: 16,
  address: 36,
  phone: 16,
  email: 26,
  contactPost: 24,
  contactPhone: 16,
  contactEmail: 26,
};

/**
 * A register of agencies as an .xlsx file that can be read back: one row per name. Without entries it is the template to fill in; `on` is
 * the day whose kinds it offers.
 */
export function agencyRegister(entries: readonly RegisterEntry[], on: IsoDate): Promise<Uint8Array> {
  return workbook([
    {
      name: 'Cơ quan',
      rows: [columns.map((column) => textCell(registerColumns[column], heading)), ...entries.map(rowOf)],
      widths: columns.map((column) => widths[column]),
      frozen: { rows: 1, columns: 2 },
    },
    {
      name: 'Hướng dẫn',
      rows: guide(on).map((text) => [textCell(text)]),
      widths: [110],
      frozen: { rows: 0, columns: 0 },
    },
  ]);
}

function rowOf(entry: RegisterEntry): SheetCell[] {
  const texts: Readonly<Record<RegisterColumn, string | null>> = {
    ...entry,
    kind: kindNames[entry.kind],
    parent: entry.parentCode,
    from: formatDay(entry.from),
    to: entry.to && formatDay(entry.to),
  };
  return columns.map((column) => textCell(texts[column] ?? '', ruled));
}

function guide(on: IsoDate): string[] {
  return [
    'Danh mục cơ quan',
    'Mỗi dòng là một cơ quan dưới một tên. Không đổi tên các cột; thứ tự cột và dòng không quan trọng.',
    `Bắt buộc có: ${registerColumns.code}, ${registerColumns.name}, ${registerColumns.kind}, ${registerColumns.from}. Các cột khác có thể để trống.`,
    `Loại là một trong: ${kindsOn(on)
      .map((kind) => kindNames[kind])
      .join('; ')}.`,
    'Ngày ghi dd/mm/yyyy. Đến ngày là ngày cuối cùng; để trống nghĩa là còn hoạt động.',
    'Mã cơ quan chủ quản là mã của một dòng khác trong tệp hoặc của cơ quan đã có.',
    'Cơ quan đã có trong hệ thống: chỉ bổ sung thông tin liên hệ. Tên mới không được ghi đè; hãy ghi việc đổi tên kèm ngày và quyết định.',
    'Khi nhập, hệ thống xem trước từng dòng; nếu một ô sai thì không dòng nào được ghi.',
  ];
}
