import { getTranslations } from 'next-intl/server';
import { WaitingElsewhere } from '@/components/hat/waiting-elsewhere';
import { DeskTasks } from '@/components/desk/desk-tasks';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { dayOf } from '@/domain/shared/dates';
import { formatDay } from '@/lib/format';
import { loadDesk } from '@/server/desk/loaders';

export async function generateMetadata() {
  const t = await getTranslations('desk');
  return { title: t('title') };
}

export default async function DeskPage() {
  const [t, { tasks, elsewhere }] = [await getTranslations('desk'), await loadDesk()];
  return (
    <PageFrame>
      <PageHeader
        title={t('title')}
        standing={t('standing', { day: formatDay(dayOf(new Date())), count: tasks.length })}
      />
      <WaitingElsewhere hats={elsewhere} />
      <DeskTasks tasks={tasks} />
    </PageFrame>
  );
}
