import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Figures } from '@/components/ui/figures';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { dayOf } from '@/domain/shared/dates';
import { formatDay } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { PlanTasksShown } from '@/server/plan-task/loaders';
import { ownerWords, stateTags } from './task-words';

const excerpt = 160;

/** The common tasks of the year: how they stand in figures, then each with its owner, its day and the last word said of it. */
export async function TaskSection({ shown: { scope, tasks, ended, adopted, reminded } }: { shown: PlanTasksShown }) {
  const [t, owner] = [await getTranslations('planTask'), await ownerWords(scope)];
  const place = placeOf(scope);
  if (tasks.length === 0)
    return (
      <Section heading={t('heading')}>
        <EmptyState
          purpose={t('empty')}
          why={t('emptyWhy')}
          action={<TextLink href={paths.plan(place)}>{t('emptyLink')}</TextLink>}
        />
      </Section>
    );
  const count = (fits: (task: (typeof tasks)[number]) => boolean) => String(tasks.filter(fits).length);
  const mine = tasks.filter(({ waits, dueOn }) => waits.length > 0 && dueOn !== null).length;
  const [last] = reminded.toSorted((a, b) => b.on.localeCompare(a.on));
  return (
    <Section heading={t('heading')} intro={adopted ? undefined : t('notAdopted')}>
      {mine > 0 ? (
        <div className="mb-4">
          <Notice kind="info">
            {t('mine', { count: mine })} {last ? t('reminded', { day: formatDay(last.on) }) : null}
          </Notice>
        </div>
      ) : null}
      <Figures
        figures={[
          { value: `${count(({ state }) => state === 'done')}/${tasks.length}`, label: t('figures.done') },
          { value: count(({ state }) => state === 'underWay'), label: t('figures.underWay') },
          { value: count(({ late }) => late), label: t('figures.late') },
          {
            value: count(({ wholeBloc, ownerAgencyId }) => !wholeBloc && ownerAgencyId === null),
            label: t('figures.unassigned'),
          },
        ]}
      />
      <div className="mt-4">
        <DataTable
          caption={t('heading')}
          captionUnseen
          rows={tasks}
          rowKey={({ number }) => String(number)}
          isOwn={({ isOwn, waits }) => isOwn && waits.length > 0}
          columns={[
            {
              key: 'text',
              label: t('text'),
              names: true,
              cell: ({ number, text }) => (
                <TextLink href={paths.planTask(place, number)} className="font-normal wrap-anywhere">
                  {number}. {cut(text)}
                </TextLink>
              ),
            },
            { key: 'owner', label: t('owner'), cell: (task) => <Owner name={owner(task)} /> },
            {
              key: 'dueOn',
              label: t('dueOn'),
              cell: ({ dueOn }) =>
                dueOn ? <span className="tabular">{formatDay(dueOn)}</span> : <span className="text-soft">–</span>,
            },
            {
              key: 'state',
              label: t('state'),
              cell: ({ state, late, wholeBloc, parts }) => (
                <div className="flex flex-wrap gap-1">
                  <Tag kind={stateTags[state]}>{t(`states.${state}`)}</Tag>
                  {late ? <Tag kind="late">{t('late')}</Tag> : null}
                  {wholeBloc && state !== 'dropped' ? (
                    <span className="block text-sm text-soft">
                      {t('parts', { done: parts, count: scope.memberAgencyIds.length })}
                    </span>
                  ) : null}
                </div>
              ),
            },
            {
              key: 'last',
              label: t('last'),
              words: true,
              cell: ({ last: report }) =>
                report ? (
                  <div className="text-sm wrap-anywhere">
                    {cut(report.text)}
                    <span className="block text-soft">{formatDay(dayOf(report.at))}</span>
                  </div>
                ) : (
                  <span className="text-soft">{t('noReport')}</span>
                ),
            },
          ]}
        />
      </div>
      <IllustrativeTag under show={scope.illustrative.includes('planTasks')} />
      {ended.length > 0 ? (
        <>
          <h3 className="mt-6">{t('endedHeading')}</h3>
          <ul>
            {ended.map(({ number, text }) => (
              <li key={number} className="py-1">
                <TextLink href={paths.planTask(place, number)} className="font-normal wrap-anywhere">
                  {number}. {cut(text)}
                </TextLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

const Owner = ({ name }: { name: string }) => <span className="text-balance">{name}</span>;

/** Long words are read on the page of the task. */
function cut(text: string): string {
  return text.length > excerpt ? `${text.slice(0, excerpt).trimEnd()}…` : text;
}
