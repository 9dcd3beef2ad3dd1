import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { refusalWords } from '@/components/form/refusal-words';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import { byMonth } from '@/domain/calendar/year-calendar';
import { formatDay } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { loadCalendar } from '@/server/calendar/loaders';
import { CopyPanel } from './copy-panel';
import { DeadlineForm } from './deadline-form';
import { entryNames } from './entry-name';
import { MonthList } from './month-list';
import { MovePanel } from './move-panel';
import { OwnDateForm } from './own-date-form';

export type CalendarShown = Awaited<ReturnType<typeof loadCalendar>>;

/** The calendar of a bloc year: what is next, the date in hand, all dates by month, and for who keeps the bloc the tools to set them. */
export async function CalendarView({ shown }: { shown: CalendarShown }) {
  const { scope, entries, dates, next, hand, keeps, closed, copies, running } = shown;
  const [t, names, say] = [await getTranslations('calendar'), await entryNames(dates), await refusalWords()];
  const year = String(scope.year);
  const words = { b: (chunks: React.ReactNode) => <strong>{chunks}</strong> };
  const standing = next
    ? t.rich('standing.next', {
        ...words,
        name: names.ofEntry(next.entry),
        day: formatDay(next.entry.on),
        days: next.days,
      })
    : t(entries.length > 0 ? 'standing.over' : 'standing.empty', { year });
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader title={t('title', { year })} crumbs={await yearCrumbs(scope)} standing={standing} />
      {hand ? <MovePanel key={JSON.stringify([hand.date.key, hand.change])} shown={shown} hand={hand} /> : null}
      {entries.length === 0 ? (
        <EmptyState purpose={t('emptyPurpose')} why={t(keeps ? 'emptyKeeper' : 'emptyWhy')} />
      ) : null}
      {byMonth(entries, scope.on).map(({ month, entries: inMonth }) => (
        <Section
          key={month}
          heading={t('month', { month: String(Number(month.slice(5))), year: month.slice(0, 4) })}
          level={2}
        >
          <MonthList month={month} entries={inMonth} shown={shown} />
        </Section>
      ))}
      <IllustrativeTag under show={entries.length > 0 && scope.illustrative.includes('deadlines')} />
      {entries.length > 0 ? (
        <div className="mt-6 flex flex-wrap gap-3 print:hidden">
          <LinkButton href={paths.export('calendar', placeOf(scope))} kind="secondary" download>
            {t('download')}
          </LinkButton>
          <PrintButton>{t('print')}</PrintButton>
        </div>
      ) : null}
      {closed ? <p className="mt-6 text-soft print:hidden">{say(closed)}</p> : null}
      {keeps ? (
        <div className="print:hidden">
          <Section heading={t('tools.heading')} level={2}>
            <DeadlineForm blocYearId={scope.id} dates={dates} running={running} />
            <OwnDateForm blocYearId={scope.id} drawn={dates.length} />
          </Section>
          <CopyPanel scope={scope} copies={copies} />
        </div>
      ) : null}
    </>
  );
}
