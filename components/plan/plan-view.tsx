import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearDates } from '@/components/bloc/year-dates';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { WithAside } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { TextLink } from '@/components/ui/text-link';
import { planStatus } from '@/domain/plan/status';
import { formatDay } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { loadPlan } from '@/server/plan/loaders';
import { AdoptPanel } from './adopt-panel';
import { CharterSentences } from './charter-sentences';
import { CriteriaTable } from './criteria-table';
import { PlanEmpty } from './plan-empty';
import { PlanFigures } from './plan-figures';
import { TaskForm } from './task-form';
import { TaskTexts } from './task-texts';

export type PlanShown = Awaited<ReturnType<typeof loadPlan>>;

/** The plan of a year: its tasks and their adoption, its dates, the charter and the scale. */
export async function PlanView({ shown }: { shown: PlanShown }) {
  const { scope, plan, tasks, deadlines } = shown;
  const t = await getTranslations('plan');
  const year = String(scope.year);
  const place = placeOf(scope);
  const status = planStatus(plan);
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year })}
        crumbs={await yearCrumbs(scope)}
        standing={t(`standing.${status}`, {
          year,
          tasks: tasks.length,
          day: plan?.adoptedOn ? formatDay(plan.adoptedOn) : '',
        })}
      />
      <PlanFigures shown={shown} />
      <WithAside
        label={t('deadlines.heading')}
        aside={
          <Section heading={t('deadlines.heading')}>
            <YearDates
              deadlines={Object.fromEntries(deadlines.map(({ kind, dueOn }) => [kind, dueOn]))}
              on={scope.on}
              href={paths.calendar(place)}
            />
            <IllustrativeTag under show={deadlines.length > 0 && scope.illustrative.includes('deadlines')} />
          </Section>
        }
      >
        {plan ? (
          <Section heading={t('tasks.heading', { year })}>
            {shown.writes ? <TaskForm blocYearId={scope.id} tasks={tasks} /> : <TaskTexts tasks={tasks} />}
          </Section>
        ) : (
          <PlanEmpty blocYearId={scope.id} year={year} opens={shown.opens} />
        )}
        {shown.copies ? (
          <p className="mt-3 print:hidden">
            <a href={`${paths.covenantClauses(place)}#copy`}>{t('copyLink')}</a>
          </p>
        ) : null}
        {plan ? <AdoptPanel shown={shown} /> : null}
        {status === 'adopted' ? (
          <p className="mt-4">
            <TextLink href={paths.covenant(place)}>{t('covenantLink', { year })}</TextLink>
          </p>
        ) : null}
        <CharterSentences shown={shown} />
        <CriteriaTable criteria={shown.criteria} illustrative={scope.illustrative.includes('criteria')} />
        <p className="mt-3 print:hidden">
          <TextLink href={paths.criteria(place)}>{t('criteriaLink', { year })}</TextLink>
        </p>
      </WithAside>
    </>
  );
}
