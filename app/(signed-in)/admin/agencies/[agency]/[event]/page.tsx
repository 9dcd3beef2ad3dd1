import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { AgencyEventView } from '@/components/agency/agency-event-view';
import { typedIn } from '@/components/agency/typed';
import { PageFrame } from '@/components/layout/frames';
import { loadKeepingOf } from '@/server/agency/loaders';

const events = ['rename', 'split', 'move', 'dissolve'] as const;

export async function generateMetadata() {
  const t = await getTranslations('agencyKeeping');
  return { title: t('title') };
}

export default async function AgencyEventPage(props: PageProps<'/admin/agencies/[agency]/[event]'>) {
  const { agency, event } = await props.params;
  const known = events.find((one) => one === event);
  if (!known) notFound();
  return (
    <PageFrame>
      <AgencyEventView event={known} shown={await loadKeepingOf(agency)} typed={typedIn(await props.searchParams)} />
    </PageFrame>
  );
}
