import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { cn } from '@/lib/cn';
import { deadlineKinds, type DeadlineKind } from '@/domain/plan/deadline';
import { formatDay } from '@/lib/format';

type YearDatesProps = {
  deadlines: Readonly<Partial<Record<DeadlineKind, string>>>;
  on: string;
  /** The calendar of the year. */
  href: string;
};

/** The deadlines of the year in order; past ones recede. All its dates are in the calendar. */
export async function YearDates({ deadlines, on, href }: YearDatesProps) {
  const [t, calendar] = [await getTranslations('deadlines'), await getTranslations('calendar')];
  const dated = deadlineKinds.flatMap((kind) => {
    const day = deadlines[kind];
    return day ? [{ kind, day }] : [];
  });
  const link = (
    <TextLink href={href} className="inline-flex min-h-11 items-center print:hidden">
      {calendar('link')}
    </TextLink>
  );
  if (dated.length === 0)
    return (
      <>
        <p className="text-soft">{t('none')}</p>
        {link}
      </>
    );
  return (
    <>
      <ul className="hairlines">
        {dated
          .toSorted((a, b) => a.day.localeCompare(b.day))
          .map(({ kind, day }) => (
            <li key={kind} className={cn('flex gap-3 py-2', day < on && 'text-soft')}>
              <span className={cn('tabular min-w-[6.25rem] shrink-0', day >= on && 'font-semibold')}>
                {formatDay(day)}
              </span>
              <span>{t(kind)}</span>
            </li>
          ))}
      </ul>
      {link}
    </>
  );
}
