import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, formatMoment, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { PlanTaskShown } from '@/server/plan-task/loaders';
import { AssignForm } from './assign-form';
import { TaskIndicators } from './indicator-table';
import { ReportForm, SettleForm } from './report-form';
import { ReportList } from './report-list';
import { ownerWords, stateTags } from './task-words';

/** One common task: its words, whom it was given to, what was reported of it, and the forms of who reports and who keeps the bloc. */
export async function TaskView({ shown }: { shown: PlanTaskShown }) {
  const { scope, task, words, state, late, previous, next, parts, own, mayAssign, settles, assignments } = shown;
  const [t, owner] = [await getTranslations('planTask'), await ownerWords(scope)];
  const place = placeOf(scope);
  const dueIn = (dueOn: string | null) => (dueOn ? formatDay(dueOn) : 'none');
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { number: task.number })}
        crumbs={await yearCrumbs(scope, {
          text: t('crumb', { year: String(scope.year) }),
          href: paths.progress(place),
        })}
        standing={t.rich('standing', {
          b: (chunks) => <strong>{chunks}</strong>,
          owner: owner(task),
          due: dueIn(task.dueOn),
          state: t(`states.${state}`),
          late: late ? 'yes' : 'no',
        })}
      />
      {words.endedBy !== null ? (
        <Notice kind="info">
          {t.rich('ended', {
            number: words.endedBy,
            a: (chunks) => <TextLink href={paths.annex(place, words.endedBy ?? 0)}>{chunks}</TextLink>,
          })}
        </Notice>
      ) : words.addedBy !== null ? (
        <p className="mb-2 text-soft">
          {t.rich('added', {
            number: words.addedBy,
            a: (chunks) => <TextLink href={paths.annex(place, words.addedBy ?? 0)}>{chunks}</TextLink>,
          })}
        </p>
      ) : null}
      <p className="max-w-[75ch] text-lg wrap-anywhere whitespace-pre-line">{words.text}</p>
      <IllustrativeTag under show={words.illustrative} />
      {shown.indicators.length > 0 ? (
        <Section heading={t('indicators.own')}>
          <TaskIndicators shown={shown} />
        </Section>
      ) : null}
      <Section heading={t('reports')}>
        <ReportList shown={shown} />
        <IllustrativeTag under show={shown.reports.length > 0 && scope.illustrative.includes('planTasks')} />
      </Section>
      {parts.length > 0 ? (
        <Section heading={t('partsHeading')}>
          <DataTable
            caption={t('partsHeading')}
            captionUnseen
            rows={parts}
            rowKey={({ member }) => member.agencyId}
            isOwn={({ member }) => own.some((one) => one.member.agencyId === member.agencyId)}
            columns={[
              { key: 'agency', label: t('agency'), names: true, cell: ({ member }) => nonBreaking(member.name) },
              {
                key: 'state',
                label: t('state'),
                cell: ({ state: part }) => <Tag kind={stateTags[part]}>{t(`states.${part}`)}</Tag>,
              },
            ]}
          />
        </Section>
      ) : null}
      <div className="print:hidden">
        {own.map((one) => (
          <ReportForm key={one.member.agencyId} shown={shown} own={one} />
        ))}
        {settles.length > 0 ? <SettleForm shown={shown} /> : null}
      </div>
      {mayAssign || assignments.length > 0 ? (
        <Section heading={t('assign.heading')}>
          {mayAssign ? <AssignForm shown={shown} /> : null}
          {assignments.length > 0 ? (
            <Disclosure summary={t('assign.history', { count: assignments.length })} prints>
              <ul>
                {assignments.map((one) => (
                  <li key={one.number} className="py-0.5 text-sm text-soft">
                    {t('assign.said', {
                      moment: formatMoment(one.at),
                      by: one.by,
                      owner: owner(one),
                      due: dueIn(one.dueOn),
                    })}
                  </li>
                ))}
              </ul>
            </Disclosure>
          ) : null}
        </Section>
      ) : null}
      <p className="mt-8 flex flex-wrap gap-x-6 print:hidden">
        {previous !== null ? (
          <TextLink href={paths.planTask(place, previous)} className="flex min-h-11 items-center">
            {t('previous')}
          </TextLink>
        ) : null}
        {next !== null ? (
          <TextLink href={paths.planTask(place, next)} className="flex min-h-11 items-center">
            {t('next')}
          </TextLink>
        ) : null}
      </p>
    </>
  );
}
