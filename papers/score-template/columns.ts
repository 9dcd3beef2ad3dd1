import { formatPoints } from '@/lib/format';

/** Headings of the score sheet, shared by the template that is handed out and the reader that takes it back. */
export const scoreColumns = {
  code: 'Mã cơ quan',
  name: 'Cơ quan',
  bonus: 'Điểm thưởng',
  deduction: 'Điểm trừ',
  reason: 'Lý do thưởng/trừ',
} as const;

/** The heading of the column of a line: "A. Nhiệm vụ chính trị (tối đa 50,00)". Readers go by the code at its start. */
export function lineHeading(line: { readonly code: string; readonly name: string; readonly maxCenti: number }): string {
  return `${line.code}. ${line.name} (tối đa ${formatPoints(line.maxCenti)})`;
}
