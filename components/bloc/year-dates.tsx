import { getTranslations } from 'next-intl/server';
import { cn } from '@/lib/cn';
import { deadlineKinds, type DeadlineKind } from '@/domain/plan/deadline';
import { formatDay } from '@/lib/format';

type YearDatesProps = { deadlines: Readonly<Partial<Record<DeadlineKind, string>>>; on: string };

/** The dates of the year in order; past ones recede. */
export async function YearDates({ deadlines, on }: YearDatesProps) {
  const t = await getTranslations('deadlines');
  const dated = deadlineKinds.flatMap((kind) => {
    const day = deadlines[kind];
    return day ? [{ kind, day }] : [];
  });
  if (dated.length === 0) return <p className="text-soft">{t('none')}</p>;
  return (
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
  );
}
