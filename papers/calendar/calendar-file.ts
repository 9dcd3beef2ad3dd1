import { ICalAlarmType, ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';

export type CalendarEvent = {
  /** Stays the same when the date moves. */
  readonly uid: string;
  /** The whole day `YYYY-MM-DD`. */
  readonly on: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  /** When the date was last set or moved, so that the same dates give the same file. */
  readonly stampedAt: Date;
  /** Grows with each move. */
  readonly sequence: number;
  /** What is said the day before; null for what has happened. */
  readonly reminder: string | null;
};

const timezone = 'Asia/Ho_Chi_Minh';
/** Eight in the morning of the day before, rather than midnight. */
const beforeMidnight = 16 * 3600;

/**
 * Dates as a calendar file (RFC 5545): all-day events in the order given, each with a reminder the day before. The same events give the
 * same bytes, on a machine in any time zone.
 */
export function calendarFile(name: string, events: readonly CalendarEvent[]): string {
  const calendar = new ICalCalendar({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'giao-uoc', product: 'lich', language: 'VI' },
    ttl: 3600,
    // All days are whole: a zone on the calendar itself would have them read off the clock of this machine.
    x: { 'X-WR-TIMEZONE': timezone },
  });
  for (const { uid, on, summary, description, url, stampedAt, sequence, reminder } of events) {
    const event = calendar.createEvent({
      id: uid,
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      summary: oneLine(summary),
      description,
      url,
      stamp: stampedAt,
      lastModified: stampedAt,
      sequence,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (reminder !== null)
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore: beforeMidnight, description: oneLine(reminder) });
  }
  return calendar.toString();
}

/** Letters nobody sees and line ends have no place in a summary, whoever wrote it. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
