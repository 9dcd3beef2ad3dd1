import type { Standing } from '../bloc/standing';
import { deadlineKinds, type DeadlineKind } from '../plan/deadline';
import { dayOf, daysBetween, type IsoDate } from '../shared/dates';

/** What has become official in a year and stands in its calendar with its day. */
export type Happening =
  | 'openingConference'
  | 'planAdopted'
  | 'covenantFrozen'
  | 'covenantClosed'
  | 'scoringOpened'
  | 'published'
  | 'handedOver'
  | 'decided';

/** A date of the bloc's own, such as a cross-check at the base. */
export type OwnDate = { readonly id: string; readonly name: string; readonly note: string; readonly dueOn: IsoDate };

export type CalendarEntry = {
  /** Stable within the year: the kind of a deadline, the id of an own date, the number of an activity, the name of a happening. */
  readonly key: string;
  readonly on: IsoDate;
  readonly what:
    | { readonly is: 'deadline'; readonly kind: DeadlineKind }
    /** The conference of the year, on the day it was convened for; it takes the place of its deadline. */
    | { readonly is: 'conference' }
    | { readonly is: 'activity'; readonly number: number; readonly title: string; readonly place: string }
    | { readonly is: 'own'; readonly name: string; readonly note: string }
    | { readonly is: 'happening'; readonly happening: Happening };
};

type Facts = {
  readonly standing: Standing;
  readonly ownDates: readonly OwnDate[];
  /** The conference held under the year before, which opens this one. */
  readonly openingConferenceOn: IsoDate | null;
};

/**
 * All dates of a bloc year in the order they fall: what is due, the joint activities that stand, what the bloc added itself, the conference, and what has become
 * official. Entries of one day stand with what is due first. Source: domain 8.6, 10.1; design 6 (review and plan year meet in one room).
 */
export function yearCalendar({ standing, ownDates, openingConferenceOn }: Facts): CalendarEntry[] {
  const due = deadlineKinds.flatMap((kind): CalendarEntry[] => {
    const on = standing.deadlines[kind];
    const convened = kind === 'conference' && standing.conference !== null;
    return on && !convened ? [{ key: kind, on, what: { is: 'deadline', kind } }] : [];
  });
  const meeting: CalendarEntry[] = standing.conference
    ? [{ key: 'conference', on: standing.conference.heldOn, what: { is: 'conference' } }]
    : [];
  const own = ownDates.map(({ id, name, note, dueOn }): CalendarEntry => ({
    key: id,
    on: dueOn,
    what: { is: 'own', name, note },
  }));
  const held = standing.activities.flatMap(({ number, title, heldOn, place, cancelled }): CalendarEntry[] =>
    cancelled ? [] : [{ key: activityKey(number), on: heldOn, what: { is: 'activity', number, title, place } }],
  );
  return [...due, ...meeting, ...held, ...own, ...happenings(standing, openingConferenceOn)].toSorted((a, b) =>
    a.on.localeCompare(b.on),
  );
}

/** How an activity is called among the dates of its year. */
export function activityKey(number: number): string {
  return `activity-${number}`;
}

function happenings(standing: Standing, openingConferenceOn: IsoDate | null): CalendarEntry[] {
  const { plan, covenant, scoringOpenedAt, publishedOn, handover, decidedOn } = standing;
  const days: Record<Happening, IsoDate | null | undefined> = {
    openingConference: openingConferenceOn,
    planAdopted: plan?.adoptedOn,
    covenantFrozen: covenant?.frozenOn,
    covenantClosed: covenant?.completedAt && dayOf(covenant.completedAt),
    scoringOpened: scoringOpenedAt && dayOf(scoringOpenedAt),
    published: publishedOn,
    handedOver: handover?.completedOn,
    decided: decidedOn,
  };
  return Object.entries(days).flatMap(([key, on]): CalendarEntry[] =>
    on ? [{ key, on, what: { is: 'happening', happening: key as Happening } }] : [],
  );
}

export type When = 'past' | 'today' | 'coming';

/** Where a day lies, seen from the official day. */
export function whenIs(day: IsoDate, on: IsoDate): When {
  return day < on ? 'past' : day === on ? 'today' : 'coming';
}

/** What is next to be met, with the days left; null when all of the year lies behind. What has become official asks nothing more. */
export function nextEntry(
  entries: readonly CalendarEntry[],
  on: IsoDate,
): { readonly entry: CalendarEntry; readonly days: number } | null {
  const entry = entries.find((one) => one.on >= on && one.what.is !== 'happening');
  return entry ? { entry, days: daysBetween(on, entry.on) } : null;
}

/** Entries by month (`YYYY-MM`), in order; the month of the official day is among them where it lies between the first and the last. */
export function byMonth(
  entries: readonly CalendarEntry[],
  on: IsoDate,
): { month: string; entries: readonly CalendarEntry[] }[] {
  const [first, last, now] = [entries[0]?.on, entries.at(-1)?.on, monthOf(on)];
  const within = first && last && monthOf(first) <= now && now <= monthOf(last) ? [now] : [];
  const months = [...new Set([...entries.map((entry) => monthOf(entry.on)), ...within])].toSorted();
  return months.map((month) => ({ month, entries: entries.filter((entry) => monthOf(entry.on) === month) }));
}

const monthOf = (on: IsoDate) => on.slice(0, 7);
