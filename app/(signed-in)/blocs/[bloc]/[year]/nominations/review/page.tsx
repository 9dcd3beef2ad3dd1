import { getTranslations } from 'next-intl/server';
import { QueueView } from '@/components/nomination/queue-view';
import { loadQueue } from '@/server/nomination/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/nominations/review'>) {
  const { year } = await params;
  return { title: (await getTranslations('review'))('queue.pageTitle', { year }) };
}

export default async function ReviewQueuePage(props: PageProps<'/blocs/[bloc]/[year]/nominations/review'>) {
  const { bloc, year } = await props.params;
  const { declared, uncounted } = await props.searchParams;
  const said = {
    uncounted: uncounted === 'yes',
    ...(typeof declared === 'string' && /^\d{1,6}$/.test(declared) ? { declared } : {}),
  };
  return <QueueView {...await loadQueue(bloc, year)} said={said} />;
}
