import { getTranslations } from 'next-intl/server';
import type { BlocYearShown } from '@/components/bloc/shown';
import { listAddress } from '@/components/table/list-address';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { TaskList, type Task as ShownTask } from '@/components/ui/task-list';
import type { TagKind } from '@/components/ui/tag';
import type { Task, TaskPlace } from '@/domain/desk/tasks';
import { daysBetween } from '@/domain/shared/dates';
import { formatDay, formatMoment, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import { addressOfTask } from '@/lib/task-address';

/** With the bloc year it belongs to; null for what is above the blocs. */
type DeskTask = Task & { readonly scope: BlocYearShown | null };

/** What waits for the reader: due within a week first, then the rest, a rehearsal last; each since when, where, and one link. */
export async function DeskTasks({ tasks }: { tasks: readonly DeskTask[] }) {
  const [t, sentences] = [await getTranslations('desk'), await getTranslations('desk.tasks')];
  if (tasks.length === 0) return <EmptyState purpose={t('emptyPurpose')} why={t('emptyWhy')} />;
  const shown = (task: DeskTask): ShownTask => {
    const { scope, code, params, agencyIds, since, dueOn, remindedOn } = task;
    const concerned = scope?.members.filter(({ agencyId }) => agencyIds.includes(agencyId)) ?? [];
    const names = concerned.map(({ shortName }) => nonBreaking(shortName));
    const parts = [
      scope ? t('place', { bloc: scope.bloc.name, year: String(scope.year) }) : t('installation'),
      ...(since ? [t('since', { moment: formatMoment(since) })] : []),
      ...(dueOn ? [t('due', { day: formatDay(dueOn) })] : []),
      ...(remindedOn ? [t('reminded', { day: formatDay(remindedOn) })] : []),
      ...(names.length > 0 ? [names.join('; ')] : []),
    ];
    const left = daysLeft(task);
    const tag = left === null ? null : dueTag(t, left);
    return {
      text: sentences(code as Parameters<typeof sentences>[0], params as never),
      href: hrefOf(task.place, scope),
      place: parts.join(' · '),
      ...(tag ? { tag } : {}),
    };
  };
  const rehearsed = tasks.filter(({ scope }) => scope?.bloc.rehearsalOn);
  const real = tasks.filter((task) => !rehearsed.includes(task));
  const soon = real.filter((task) => (daysLeft(task) ?? Infinity) <= 7);
  const later = real.filter((task) => !soon.includes(task));
  const [rehearsal] = rehearsed;
  return (
    <>
      {soon.length > 0 ? (
        <Section heading={t('thisWeek')} level={2}>
          <TaskList tasks={soon.map(shown)} />
        </Section>
      ) : null}
      {later.length > 0 ? (
        <Section heading={t('waiting')} level={2}>
          <TaskList tasks={later.map(shown)} />
        </Section>
      ) : null}
      {rehearsal?.scope ? (
        <Section heading={t('rehearsal')} level={2} intro={t('rehearsalDay', { day: formatDay(rehearsal.scope.on) })}>
          <TaskList tasks={rehearsed.map(shown)} />
        </Section>
      ) : null}
    </>
  );
}

/** Days until it is due, from the official day of its bloc; null without a day. */
const daysLeft = ({ dueOn, scope }: DeskTask) => (dueOn && scope ? daysBetween(scope.on, dueOn) : null);

type Words = Awaited<ReturnType<typeof getTranslations<'desk'>>>;

function dueTag(t: Words, days: number): { kind: TagKind; text: string } {
  if (days < 0) return { kind: 'late', text: t('overdue', { days: -days }) };
  if (days === 0) return { kind: 'waiting', text: t('today') };
  return { kind: days <= 7 ? 'waiting' : 'plain', text: t('left', { days }) };
}

function hrefOf(place: TaskPlace, scope: BlocYearShown | null): string {
  if (place.at === 'people') return listAddress(paths.adminPeople, { waiting: place.waiting ?? undefined });
  return scope ? addressOfTask(place, scope) : paths.desk;
}
