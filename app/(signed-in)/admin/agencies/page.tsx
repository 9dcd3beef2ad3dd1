import { getTranslations } from 'next-intl/server';
import { KeepingView } from '@/components/agency/keeping-view';
import { PageFrame } from '@/components/layout/frames';
import { loadRecentEvents } from '@/server/agency/loaders';

export async function generateMetadata() {
  const t = await getTranslations('agencyKeeping');
  return { title: t('title') };
}

export default async function KeepingPage() {
  return (
    <PageFrame>
      <KeepingView events={await loadRecentEvents()} />
    </PageFrame>
  );
}
