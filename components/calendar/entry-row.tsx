import { getTranslations } from 'next-intl/server';
import { Tag, type TagKind } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { offDay } from '@/domain/calendar/off-days';
import { whenIs, type CalendarEntry } from '@/domain/calendar/year-calendar';
import { daysBetween, weekdayOf } from '@/domain/shared/dates';
import { cn } from '@/lib/cn';
import { formatDay } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { CalendarShown } from './calendar-view';
import { entryNames } from './entry-name';
import { MoveNotes } from './move-notes';

const soon = 7;

/** One date: its day, what it is, how it hangs, whether it was moved; a past one recedes and says so. */
export async function EntryRow({ entry, shown }: { entry: CalendarEntry; shown: CalendarShown }) {
  const { scope, dates, moves, keeps } = shown;
  const [t, names] = [await getTranslations('calendar'), await entryNames(dates)];
  const { key, on, what } = entry;
  const when = whenIs(on, scope.on);
  const name = names.ofEntry(entry);
  const date = what.is === 'happening' ? undefined : dates.find((one) => one.key === key);
  const closed = when !== 'past' && date ? offDay(on) : null;
  const notes = [
    ...(what.is === 'own' ? [what.note || t('own')] : []),
    ...(what.is === 'conference' ? [t('convened')] : []),
    ...(what.is === 'activity' ? [t('activity'), what.place] : []),
    ...(date?.hangs && !date.settled
      ? [
          date.ownDay
            ? t('ownDay', { ground: names.ofKey(date.hangs.on) })
            : t('hangs', { days: date.hangs.afterDays, ground: names.ofKey(date.hangs.on) }),
        ]
      : []),
  ];
  return (
    <li className={cn('flex flex-wrap items-start gap-x-4 gap-y-1 py-3', when === 'past' && 'text-soft')}>
      <div className="flex shrink-0 items-baseline gap-2 max-sm:w-full sm:block sm:w-[8.5rem]">
        <time dateTime={on} className={cn('tabular sm:block', when !== 'past' && 'font-semibold')}>
          {formatDay(on)}
        </time>
        <span className="text-sm text-soft">{t(`weekdays.${weekdayOf(on)}` as 'weekdays.0')}</span>
      </div>
      <div className="min-w-0 max-w-[65ch] flex-1 basis-40">
        <p className={when === 'past' ? 'wrap-anywhere' : 'font-medium wrap-anywhere'}>
          {what.is === 'activity' ? (
            <TextLink href={paths.activity(placeOf(scope), what.number)}>{name}</TextLink>
          ) : (
            name
          )}
        </p>
        <OtherYear entry={entry} scope={scope} />
        {notes.length > 0 ? <p className="text-sm text-soft">{notes.join(' ')}</p> : null}
        {closed ? <p className="text-sm text-late">{t(`offDays.${closed}`)}</p> : null}
        <MoveNotes moves={moves.filter((move) => move.key === key && move.from !== null)} nameOf={names.ofKey} />
      </div>
      <div className="ml-auto flex items-center gap-4">
        <When entry={entry} on={scope.on} />
        {keeps && date && !date.settled ? (
          <TextLink
            href={paths.calendarMove(placeOf(scope), key)}
            aria-label={t('move.linkOf', { name })}
            className="flex min-h-11 items-center print:hidden"
          >
            {t('move.link')}
          </TextLink>
        ) : null}
      </div>
    </li>
  );
}

async function When({ entry: { on: day, what }, on }: { entry: CalendarEntry; on: string }) {
  const t = await getTranslations('calendar.when');
  if (what.is === 'happening') return <Tag kind="seal">{t('official')}</Tag>;
  const when = whenIs(day, on);
  const days = daysBetween(on, day);
  const kind: TagKind = when === 'past' || days > soon ? 'plain' : 'waiting';
  return <Tag kind={kind}>{when === 'coming' ? t('coming', { days }) : t(when)}</Tag>;
}

/** Two bloc years meet in one conference: each shows the way to the other. */
async function OtherYear({ entry: { key, what }, scope }: { entry: CalendarEntry; scope: CalendarShown['scope'] }) {
  const t = await getTranslations('calendar.otherYear');
  if (what.is !== 'conference' && key !== 'openingConference') return null;
  const [year, words] =
    what.is === 'conference' ? [scope.year + 1, 'opens' as const] : [scope.year - 1, 'closes' as const];
  return (
    <p className="text-sm">
      <TextLink href={paths.calendar({ bloc: scope.bloc.slug, year })}>{t(words, { year: String(year) })}</TextLink>
    </p>
  );
}
