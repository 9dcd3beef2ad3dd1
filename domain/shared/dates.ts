/** A calendar day as YYYY-MM-DD; such strings compare in calendar order. */
export type IsoDate = string;

/** A stretch of days: `from` belongs to it, `to` is its last day, null while it still runs. */
export type Period = { readonly from: IsoDate; readonly to: IsoDate | null };

const MS_PER_DAY = 86_400_000;
const vietnamDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Việt Nam at a moment. */
export function dayOf(moment: Date): IsoDate {
  return vietnamDay.format(moment);
}

/** Whether a period covers a day. */
export function covers(period: Period, on: IsoDate): boolean {
  return period.from <= on && (period.to === null || on <= period.to);
}

/** Whether two periods share a day. */
export function overlap(one: Period, other: Period): boolean {
  return (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);
}

/** Whole days from one day to another; negative when the second lies before the first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** The day a number of days later (or earlier, when negative). */
export function addDays(on: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${on}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whether a text is a real calendar day written YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/**
 * The day a person typed, as YYYY-MM-DD, or null if it is none. Takes day, month, year with any of / - . or spaces between, or
 * nothing between ("05012026"), years of two digits (of this century), and YYYY-MM-DD.
 */
export function parseDay(typed: string): IsoDate | null {
  const text = typed.normalize().trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return existingDay(iso[1], iso[2], iso[3]);
  const local = /^(\d{1,2})(?:\s*[/.-]\s*|\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+)(\d{4}|\d{2})$/.exec(text);
  const packed = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  const found = local ?? packed;
  return found ? existingDay(found[3]?.padStart(4, '20'), found[2], found[1]) : null;
}

function existingDay(year = '', month = '', date = ''): IsoDate | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isIsoDate(day) ? day : null;
}
