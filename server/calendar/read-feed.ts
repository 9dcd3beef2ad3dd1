import { createHash } from 'node:crypto';
import type { Reader } from '@/db/client';
import { standsAbove } from '@/domain/person/office';
import { appointmentsOn } from '@/domain/person/actor';
import { tasksOf } from '@/domain/desk/tasks';
import { dayOf } from '@/domain/shared/dates';
import { calendarFile } from '@/papers/calendar/calendar-file';
import { readSight } from '../bloc/sight';
import { getActor } from '../person/actor';
import { standingsAt } from '../remembered/bloc-years';
import { calendarsOf } from './calendars';
import { eventsOfTasks, eventsOfYear, type EventWords } from './events';
import { findFeedPerson } from './feed';

export type FeedFile = { readonly text: string; readonly etag: string };

/**
 * The calendar file behind a secret link, or null where the link opens nothing. It holds the dates of every bloc year the person may
 * open by the appointments in force, and what waits on their desk with a day; no nominee, no score, no note, for the link may leak. The
 * offices above the blocs, who see all of them, get the years from last year on; a rehearsal, whose day stands still, is left out.
 */
export async function readFeed(
  reader: Reader,
  token: string,
  now: Date,
  { words, publicUrl, name }: { words: EventWords; publicUrl: string; name: string },
): Promise<FeedFile | null> {
  const personId = await findFeedPerson(reader, token);
  if (personId === null) return null;
  const actor = await getActor(reader, personId);
  const today = dayOf(now);
  const above = appointmentsOn(actor, today).some(({ office }) => standsAbove(office));
  const since = above ? Number(today.slice(0, 4)) - 1 : 0;
  const sight = await readSight(reader, actor, now);
  const opened = new Set(sight.blocs.flatMap(({ years }) => years.map(({ blocYearId }) => blocYearId)));
  const scopes = sight.scopes.filter(
    ({ id, bloc, year }) => opened.has(id) && bloc.rehearsalOn === null && year >= since,
  );
  const standings = await standingsAt(reader, sight.places);
  const setting = { words, publicUrl, withNotes: false };
  const events = (await calendarsOf(reader, scopes, standings)).flatMap((calendar) => {
    const standing = standings.get(calendar.scope.id);
    const tasks = standing ? tasksOf(actor, calendar.scope, standing) : [];
    return [...eventsOfYear(calendar, setting), ...eventsOfTasks(calendar, tasks, setting)];
  });
  const text = calendarFile(name, events);
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` };
}
