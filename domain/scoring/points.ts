import { allow, refuse, type Decision } from '@/domain/shared/refusal';

const ONE_SEPARATOR = /^(\d{1,7})(?:[.,](\d+))?$/;
const THOUSANDS = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:[.,]\d*)?$/;

/**
 * The points a person typed, in hundredths: "46", "46,5", "46.50" and "0" (a value like any other).
 * Comma and point both part the decimals, so what could also mean thousands ("1,000", "1.000,5") is refused, never guessed.
 * Refusals: `scoring.notANumber` (also past seven digits, which no scale has), `scoring.negative`,
 * `scoring.tooManyDecimals`, `scoring.ambiguous`. Points are kept in hundredths by design (domain dossier 9.2).
 */
export function parsePoints(text: string): Decision<number> {
  const typed = text.normalize().trim();
  const refused = (code: string) => refuse(code, { text: typed.slice(0, 40) });

  if (/^[-−–]/.test(typed))
    return refused(/^[-−–]\s*\d[\d.,]*$/.test(typed) ? 'scoring.negative' : 'scoring.notANumber');

  const [, whole, decimals = ''] = ONE_SEPARATOR.exec(typed) ?? [];
  if (whole === undefined) return refused(THOUSANDS.test(typed) ? 'scoring.ambiguous' : 'scoring.notANumber');
  if (decimals.length > 2)
    return refused(readsTwoWays(whole, decimals) ? 'scoring.ambiguous' : 'scoring.tooManyDecimals');
  return allow(Number(whole) * 100 + Number(decimals.padEnd(2, '0')));
}

/** "1,500" is one and a half or fifteen hundred; "46,125" can only be a third decimal. */
function readsTwoWays(whole: string, decimals: string): boolean {
  return whole.length <= 3 && decimals.length === 3 && decimals.endsWith('0');
}
