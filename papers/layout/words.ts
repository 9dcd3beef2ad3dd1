import type { Denominator, Threshold } from '@/domain/ballot/threshold';
import type { Layout } from './layouts';

const UNPRINTABLE = /[\p{Cc}\u200b-\u200d\u2028\u2029\u2060\ufeff\ufffe\uffff]+/gu;

/** A text as papers carry it: NFC, on one line, without signs that cannot be printed. */
export function printable(text: string): string {
  return text.normalize().toWellFormed().replace(UNPRINTABLE, ' ').trim();
}

/** A count as papers write it: a zero before one digit (Decree 30/2020, annex I: "07"). */
export function paddedCount(count: number): string {
  return String(count).padStart(2, '0');
}

/** What stands in the number line. `number` is null until the registry gives one. */
export type PaperNumber = { readonly number: number | null; readonly type: string; readonly symbol: string };

/** "Số: 05/TTr-KTĐ" in a State paper, "Số 05-TTr/KTĐ" in a Party one; a gap to write in where there is no number yet. */
export function numberLine(layout: Layout, paper: PaperNumber): string {
  return layout.number.form === 'slash' ? `Số: ${reference(layout, paper)}` : `Số ${reference(layout, paper)}`;
}

/** The number as other papers cite it: "05/TTr-KTĐ" or "05-TTr/KTĐ". */
export function reference(layout: Layout, { number, type, symbol }: PaperNumber): string {
  const digits = number === null ? '\u00a0'.repeat(6) : paddedCount(number);
  return layout.number.form === 'slash'
    ? `${digits}/${printable(type)}-${printable(symbol)}`
    : `${digits}-${printable(type)}/${printable(symbol)}`;
}

const bases: Record<Denominator, string> = {
  totalMembers: 'tổng số cơ quan thành viên',
  present: 'số cơ quan có mặt',
  validBallots: 'số phiếu hợp lệ',
};

/** "trên 1/2 tổng số cơ quan thành viên", "từ 2/3 số phiếu hợp lệ trở lên". */
export function thresholdWords(threshold: Threshold, denominator: Denominator): string {
  const share = `${threshold.num}/${threshold.den} ${bases[denominator]}`;
  return threshold.operator === 'moreThan' ? `trên ${share}` : `từ ${share} trở lên`;
}

/** Lines of a list, the last one closed by a full stop and the others by semicolons. */
export function closedLines(lines: readonly string[]): string[] {
  return lines.map(
    (line, index) => `${printable(line).replace(/[;.,]+$/, '')}${index === lines.length - 1 ? '.' : ';'}`,
  );
}
