import 'server-only';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { getStore } from '@/db/client';
import type { Hanging } from '@/domain/calendar/hanging';
import { copiedFrom } from '@/domain/calendar/copy';
import { mayDate, metBy, runs } from '@/domain/calendar/met';
import { planHang, planMove } from '@/domain/calendar/moving';
import { nextEntry } from '@/domain/calendar/year-calendar';
import { may } from '@/domain/rights/may';
import type { Action } from '@/domain/rights/rights';
import { parseDay, type IsoDate } from '@/domain/shared/dates';
import { env } from '@/lib/env';
import { paths } from '@/lib/paths';
import { calendarFile } from '@/papers/calendar/calendar-file';
import { findNeighbour } from '../bloc/queries';
import { currentActor } from '../session';
import { loadYearStanding } from '../standing/loaders';
import { calendarsOf } from './calendars';
import { eventsOfYear, type EventWords } from './events';
import { findFeed } from './feed';
import { listYearDates } from './queries';
import { readFeed, type FeedFile } from './read-feed';
import { kindOf } from './write-dates';

/** The address of the page: the date in hand, and the day or the deadline it was asked for. */
type Asked = Readonly<Partial<Record<'move' | 'to' | 'on' | 'after', string>>>;

/** What was asked for the date in hand: another day, or to hang on a deadline (on none with `null`). */
export type AskedChange = { readonly to: IsoDate } | { readonly hangs: Hanging | null };

/** The calendar of a bloc year: all its dates, what hangs on what, what was moved; and for who keeps it, the move in hand. */
export async function loadCalendar(bloc: string, year: string, asked: Asked) {
  const { scope, actor, standing } = await loadYearStanding(bloc, year);
  const { read } = await getStore();
  const [calendar] = await calendarsOf(read, [scope], new Map([[scope.id, standing]]));
  const { entries = [], moves = [] } = calendar ?? {};
  const dates = await listYearDates(read, scope);
  const open = mayDate(standing);
  const can = (action: Action) => open.ok && may(actor, action, scope).ok;
  const moved = can('deadline.moved') ? dates.find(({ key, settled }) => key === asked.move && !settled) : undefined;
  const change = askedChange(asked);
  return {
    scope,
    entries,
    moves,
    dates,
    next: nextEntry(entries, scope.on),
    running: runs(standing),
    keeps: can('deadline.set'),
    /** Why who keeps the bloc may change nothing any more. */
    closed: open.ok || !may(actor, 'deadline.set', scope).ok ? null : open.refusal,
    copies: can('deadline.copied') ? await copyable() : [],
    hand: moved && {
      date: moved,
      met: metOf(moved.key),
      change,
      plan: change && planOf(moved.key, change),
    },
  };

  function planOf(key: string, wanted: AskedChange) {
    return 'to' in wanted ? planMove(dates, key, wanted.to, scope) : planHang(dates, key, wanted.hangs, scope);
  }

  async function copyable() {
    const before = await findNeighbour(read, scope, scope.year - 1, new Date());
    if (!before) return [];
    return copiedFrom(await listYearDates(read, before), dates, { years: 1, newKey: () => '' });
  }

  function metOf(key: string) {
    const kind = kindOf(key);
    return kind && metBy(kind, standing);
  }
}

function askedChange({ to = '', on, after = '' }: Asked): AskedChange | null {
  const day = parseDay(to);
  if (day !== null) return { to: day };
  if (on === undefined) return null;
  const ground = kindOf(on);
  return { hangs: ground && /^\d{1,3}$/.test(after) ? { on: ground, afterDays: Number(after) } : null };
}

/** Since when whoever is signed in has a link for their calendar, or null. */
export async function loadFeedState(): Promise<{ createdAt: Date } | null> {
  const actor = await currentActor();
  if (!actor?.personId) redirect(paths.signIn);
  return findFeed((await getStore()).read, actor.personId);
}

/** The calendar file behind a secret link, or null. */
export async function loadFeed(token: string): Promise<FeedFile | null> {
  const { words, name } = await eventWords();
  const { read } = await getStore();
  return readFeed(read, token, new Date(), { words, publicUrl: env().publicUrl, name: name('feed') });
}

/** The dates of a bloc year as a calendar file to keep, for who may open the year. */
export async function loadCalendarFile(bloc: string, year: string): Promise<{ name: string; text: string }> {
  const { scope, standing } = await loadYearStanding(bloc, year);
  const { read } = await getStore();
  const { words, name } = await eventWords();
  const setting = { words, publicUrl: env().publicUrl, withNotes: true };
  const calendars = await calendarsOf(read, [scope], new Map([[scope.id, standing]]));
  return {
    name: `lich-${scope.bloc.slug}-${scope.year}.ics`,
    text: calendarFile(
      name('year', { bloc: scope.bloc.name, year: String(scope.year) }),
      calendars.flatMap((calendar) => eventsOfYear(calendar, setting)),
    ),
  };
}

/** What is said where a link opens nothing, or is read too often. */
export async function feedSentence(code: 'notFound' | 'tooOften'): Promise<string> {
  const t = await getTranslations({ locale: 'vi', namespace: 'calendar.feed' });
  return t(code);
}

async function eventWords() {
  const deadline = await getTranslations({ locale: 'vi', namespace: 'deadlines' });
  const happening = await getTranslations({ locale: 'vi', namespace: 'calendar.happenings' });
  const desk = await getTranslations({ locale: 'vi', namespace: 'desk' });
  const file = await getTranslations({ locale: 'vi', namespace: 'calendar.file' });
  const words: EventWords = {
    entry: ({ what }) => {
      switch (what.is) {
        case 'deadline':
          return deadline(what.kind);
        case 'conference':
          return deadline('conference');
        case 'activity':
          return what.title;
        case 'own':
          return what.name;
        case 'happening':
          return happening(what.happening);
      }
    },
    task: ({ code, params }) =>
      file('task', { task: desk(`tasks.${code}` as Parameters<typeof desk>[0], params as never) }),
    place: (bloc, year) => desk('place', { bloc, year: String(year) }),
    reminder: (summary) => file('reminder', { summary }),
  };
  return { words, name: file };
}
