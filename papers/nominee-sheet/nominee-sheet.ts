import { bold, ruled, textCell, workbook, type CellStyle } from '@/papers/layout/sheet';
import { nomineeColumns, nomineeKindNames, type NomineeColumn } from './columns';

/** A form that may be proposed, with its grounds, as the sheet names them. */
export type OfferedForm = { readonly name: string; readonly grounds: readonly string[] };

const heading: CellStyle = { ...ruled, ...bold, align: 'center', backgroundColor: '#f2efe8' };
const columns = Object.keys(nomineeColumns) as NomineeColumn[];
const widths: Readonly<Record<NomineeColumn, number>> = {
  kind: 12,
  name: 34,
  birthYear: 11,
  post: 28,
  unit: 26,
  woman: 8,
  leads: 11,
  informedOn: 20,
  form: 40,
  ground: 44,
  achievement: 70,
};

/** The sheet to fill in with nominees and import: a row each; the second sheet tells what may stand in it. */
export function nomineeSheet(agency: string, forms: readonly OfferedForm[]): Promise<Uint8Array> {
  return workbook([
    {
      name: 'Danh sách đề nghị',
      rows: [columns.map((column) => textCell(nomineeColumns[column], heading))],
      widths: columns.map((column) => widths[column]),
      frozen: { rows: 1, columns: 2 },
    },
    {
      name: 'Hướng dẫn',
      rows: [
        ...guide(agency),
        ...forms.flatMap(({ name, grounds }) => grounds.map((ground) => `${name}: ${ground}`)),
      ].map((text) => [textCell(text)]),
      widths: [120],
      frozen: { rows: 0, columns: 0 },
    },
  ]);
}

function guide(agency: string): string[] {
  const kinds = Object.values(nomineeKindNames).join('; ');
  return [
    `Danh sách đề nghị khen thưởng của ${agency}`,
    'Mỗi dòng là một đề nghị. Không đổi tên các cột; thứ tự cột và dòng không quan trọng.',
    `${nomineeColumns.kind} là một trong: ${kinds}. Với cơ quan, cột tên để trống.`,
    `Cá nhân cần có: ${nomineeColumns.birthYear}, ${nomineeColumns.post}, ${nomineeColumns.informedOn} (dd/mm/yyyy).`,
    `${nomineeColumns.woman}, ${nomineeColumns.leads}: ghi x nếu đúng, để trống nếu không.`,
    `${nomineeColumns.unit}: tên một đơn vị đã ghi của cơ quan, hoặc của một dòng khác trong tệp; để trống nếu không thuộc đơn vị nào.`,
    `${nomineeColumns.ground} để trống được khi hình thức chỉ có một căn cứ.`,
    'Khi nhập, hệ thống xem trước từng dòng; nếu một dòng sai thì không dòng nào được ghi. Các hồ sơ lập ra là nháp, chưa gửi.',
    'Hình thức và căn cứ có hiệu lực hôm nay:',
  ];
}
