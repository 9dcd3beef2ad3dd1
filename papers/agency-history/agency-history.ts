import type { PastAwardFact, YearRatingFact } from '@/domain/history/facts';
import { otherForm } from '@/domain/history/input';
import { formatDay } from '@/lib/format';
import { bold, ruled, textCell, workbook, type CellStyle, type SheetCell } from '@/papers/layout/sheet';
import { basisNames, type HistoryColumn, historyColumns, otherFormMark, ratingNames, schemeNames } from './columns';

/** One row: an agency in a year, with what it was rated, or what it was awarded, or nothing yet. */
export type HistoryEntry = {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly rating?: YearRatingFact;
  readonly award?: PastAwardFact;
};

const heading: CellStyle = { ...ruled, ...bold, align: 'center', backgroundColor: '#f2efe8' };
const columns = Object.keys(historyColumns) as HistoryColumn[];
const widths: Readonly<Record<HistoryColumn, number>> = {
  agency: 12,
  name: 40,
  year: 8,
  rating: 22,
  scheme: 22,
  form: 40,
  basis: 24,
  reason: 48,
  paperNumber: 18,
  paperOn: 14,
  paperIssuer: 32,
};

/** The records of the members of a bloc as an .xlsx file that can be filled in and read back. */
export function agencyHistory(entries: readonly HistoryEntry[], forms: readonly string[]): Promise<Uint8Array> {
  return workbook([
    {
      name: 'Hồ sơ',
      rows: [columns.map((column) => textCell(historyColumns[column], heading)), ...entries.map(rowOf)],
      widths: columns.map((column) => widths[column]),
      frozen: { rows: 1, columns: 2 },
    },
    {
      name: 'Hướng dẫn',
      rows: guide(forms).map((text) => [textCell(text)]),
      widths: [110],
      frozen: { rows: 0, columns: 0 },
    },
  ]);
}

function rowOf({ code, name, year, rating, award }: HistoryEntry): SheetCell[] {
  const day = (on: string | null | undefined) => (on ? formatDay(on) : '');
  const texts: Readonly<Record<HistoryColumn, string>> = {
    agency: code,
    name,
    year: String(year),
    rating: rating ? ratingNames[rating.rating] : '',
    scheme: rating ? schemeNames[rating.scheme] : '',
    form: award ? (award.formCode === otherForm ? `${otherFormMark} ${award.formName}` : award.formName) : '',
    basis: award ? basisNames[award.basis] : '',
    reason: award?.reason ?? '',
    paperNumber: rating?.paperNumber ?? award?.decisionNumber ?? '',
    paperOn: day(rating?.paperOn ?? award?.decidedOn),
    paperIssuer: rating?.paperIssuer ?? award?.issuer ?? '',
  };
  return columns.map((column) => textCell(texts[column], ruled));
}

function guide(forms: readonly string[]): string[] {
  const { agency, year, rating, scheme, form, basis, reason, paperNumber, paperOn, paperIssuer } = historyColumns;
  return [
    'Hồ sơ thành tích nhiều năm',
    'Mỗi dòng là một cơ quan trong một năm: hoặc mức xếp loại, hoặc một khen thưởng. Không đổi tên các cột; thứ tự cột và dòng không quan trọng.',
    `Bắt buộc có: ${agency}, ${year}. Dòng không có ${rating} và không có ${form} thì bỏ qua.`,
    `${rating} là một trong: ${Object.values(ratingNames).join('; ')}. ${scheme}: ${Object.values(schemeNames).join('; ')}; để trống là Cấp trên.`,
    `${form} là tên trong danh mục: ${forms.join('; ')}. Hình thức khác ghi "${otherFormMark} tên".`,
    `${basis} là một trong: ${Object.values(basisNames).join('; ')}. Khen thưởng cần có ${reason}, ${paperNumber}, ${paperOn}, ${paperIssuer}.`,
    `Xếp loại chưa có văn bản thì để trống ${paperNumber}, ${paperOn}, ${paperIssuer}.`,
    'Ngày ghi dd/mm/yyyy. Năm đã có mức xếp loại khác trong hệ thống thì không ghi đè: hãy rút bản ghi cũ trước.',
    'Khi nhập, hệ thống xem trước từng dòng; nếu một ô sai thì không dòng nào được ghi.',
  ];
}
