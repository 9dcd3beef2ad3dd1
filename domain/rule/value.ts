import { isIsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';

/**
 * What a rule's number counts. Shares are kept in basis points, points in hundredths, a day of the year as month × 100 + day, money in
 * đồng; everything is whole.
 */
export const ruleUnits = ['count', 'years', 'days', 'workingDays', 'share', 'points', 'dayOfYear', 'dong'] as const;
export type RuleUnit = (typeof ruleUnits)[number];

const whole = /^\d{1,12}$/;
const twoDecimals = /^(\d{1,7})(?:[.,](\d{1,2}))?$/;

/**
 * A rule's number as typed: "80" or "66,67" percent, "90" points, "10/12" of the year, "2.530.000" đồng, else a whole number.
 * Refusals at `value`: `rule.valueMissing`, `rule.notWhole`, `rule.notAShare`, `rule.shareOverWhole`, `rule.notPoints`,
 * `rule.notADayOfYear`, `rule.tooLarge`.
 */
export function readValue(unit: RuleUnit, typed: string): Decision<number> {
  const text = typed.trim();
  if (text === '') return refuse('rule.valueMissing', undefined, 'value');
  switch (unit) {
    case 'share': {
      const bps = hundredths(text.replace(/\s*%$/, ''));
      if (bps === null) return refuse('rule.notAShare', undefined, 'value');
      return bps > 10_000 ? refuse('rule.shareOverWhole', undefined, 'value') : allow(bps);
    }
    case 'points': {
      const centi = hundredths(text);
      return centi === null ? refuse('rule.notPoints', undefined, 'value') : withinLimit(centi);
    }
    case 'dayOfYear': {
      const value = dayOfYear(text);
      return value === null ? refuse('rule.notADayOfYear', undefined, 'value') : allow(value);
    }
    case 'dong':
      return wholeNumber(text.replace(/[.\s](?=\d{3}(?:\D|$))/g, ''));
    case 'count':
    case 'years':
    case 'days':
    case 'workingDays':
      return wholeNumber(text);
  }
}

/** The same number as it would be typed. */
export function writeValue(unit: RuleUnit, value: number): string {
  switch (unit) {
    case 'share':
    case 'points': {
      const rest = value % 100;
      return rest === 0 ? String(value / 100) : `${Math.floor(value / 100)},${String(rest).padStart(2, '0')}`;
    }
    case 'dayOfYear':
      return `${String(value % 100).padStart(2, '0')}/${String(Math.floor(value / 100)).padStart(2, '0')}`;
    case 'dong':
    case 'count':
    case 'years':
    case 'days':
    case 'workingDays':
      return String(value);
  }
}

/** What both engines keep in an integer column. */
const largest = 2_147_483_647;

function withinLimit(value: number): Decision<number> {
  return value > largest ? refuse('rule.tooLarge', undefined, 'value') : allow(value);
}

function wholeNumber(text: string): Decision<number> {
  return whole.test(text) ? withinLimit(Number(text)) : refuse('rule.notWhole', undefined, 'value');
}

function hundredths(text: string): number | null {
  const found = twoDecimals.exec(text);
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : null;
}

function dayOfYear(text: string): number | null {
  const found = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})$/.exec(text);
  const [date = '', month = ''] = [found?.[1]?.padStart(2, '0'), found?.[2]?.padStart(2, '0')];
  // A day of every year: 29 February is none.
  return isIsoDate(`2001-${month}-${date}`) ? Number(month) * 100 + Number(date) : null;
}
