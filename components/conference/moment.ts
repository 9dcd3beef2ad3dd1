import { formatDay, formatTime } from '@/lib/format';

/** When an act happened: its hour in Việt Nam and its official day, which in a rehearsal is not the day of the clock. */
export function momentOf(at: Date, on: string): string {
  return `${formatTime(at)}, ${formatDay(on)}`;
}
