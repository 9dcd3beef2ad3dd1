import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { Figures } from '@/components/ui/figures';
import { TextLink } from '@/components/ui/text-link';
import { progressOf } from '@/domain/registration/progress';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { loadProgress } from '@/server/registration/loaders';
import { CommonIndicators } from '@/components/plan-task/indicator-table';
import { TaskSection } from '@/components/plan-task/task-section';
import type { PlanTasksShown } from '@/server/plan-task/loaders';
import { ProgressForm } from './progress-form';
import { ProgressTable } from './progress-table';

export type ProgressShown = Awaited<ReturnType<typeof loadProgress>>;

type ProgressViewProps = { shown: ProgressShown; tasks: PlanTasksShown };

/**
 * How the year goes: the common tasks in front, then every agency's targets with what half a year brought, who has not reported, and the
 * form of one's own agency.
 */
export async function ProgressView({
  shown: { scope, personId, frozen, dueOn, rows, mine },
  tasks,
}: ProgressViewProps) {
  const t = await getTranslations('progress');
  const year = String(scope.year);
  const place = placeOf(scope);
  const silent = rows.filter(({ targets, wanted }) => wanted && progressOf(targets) === 'none');
  const gone = rows.filter(({ targets, wanted }) => !wanted && progressOf(targets) === 'none');
  const count = rows.length - gone.length;
  const reported = count - silent.length;
  const targets = rows.filter((row) => !gone.includes(row)).flatMap((row) => row.targets);
  const due = dueOn ? formatDay(dueOn) : 'none';
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year })}
        crumbs={await yearCrumbs(scope)}
        standing={frozen ? t('standing.reporting', { reported, count, due }) : t('standing.notFrozen')}
      />
      <TaskSection shown={tasks} />
      {tasks.adopted && tasks.tasks.some(({ indicators }) => indicators.length > 0) ? (
        <Section heading={(await getTranslations('planTask.indicators'))('heading')}>
          <CommonIndicators shown={tasks} />
          <IllustrativeTag under show={scope.illustrative.includes('planTasks')} />
        </Section>
      ) : null}
      <p className="mt-4 print:hidden">
        <TextLink href={paths.activities(place)} className="inline-flex min-h-11 items-center">
          {t('activities')}
        </TextLink>
      </p>
      <Section heading={(await getTranslations('planTask'))('targetsHeading')}>
        {frozen ? (
          <>
            <Figures
              figures={[
                { value: `${reported}/${count}`, label: t('figures.reported') },
                {
                  value: `${targets.filter(({ midYear }) => midYear !== null).length}/${targets.length}`,
                  label: t('figures.targets'),
                },
              ]}
            />
            {silent.length > 0 ? (
              <p className="mt-4 max-w-[75ch]">
                {t('missing', { agencies: silent.map(({ member }) => nonBreaking(member.name)).join(', ') })}
              </p>
            ) : null}
            {gone.length > 0 ? (
              <p className="mt-2 max-w-[75ch] text-soft">
                {t('gone', { agencies: gone.map(({ member }) => nonBreaking(member.name)).join(', ') })}
              </p>
            ) : null}
            {mine.map((own) => (
              <ProgressForm key={own.member.agencyId} blocYearId={scope.id} year={year} personId={personId} own={own} />
            ))}
            <Section heading={t('table.heading')}>
              <IllustrativeTag show={scope.illustrative.includes('registrations')} />
              {rows.map((row) => (
                <ProgressTable
                  key={row.member.agencyId}
                  row={row}
                  place={place}
                  own={mine.some(({ member }) => member.agencyId === row.member.agencyId)}
                />
              ))}
            </Section>
          </>
        ) : (
          <EmptyState
            purpose={t('empty.purpose')}
            why={t('empty.why', { year })}
            action={<TextLink href={paths.covenant(place)}>{t('empty.link', { year })}</TextLink>}
          />
        )}
      </Section>
    </>
  );
}
