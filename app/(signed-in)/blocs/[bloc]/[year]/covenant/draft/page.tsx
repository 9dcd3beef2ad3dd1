import { getTranslations } from 'next-intl/server';
import { DraftView } from '@/components/covenant/draft-view';
import { loadDraft } from '@/server/covenant/draft-loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/covenant/draft'>) {
  const { year } = await params;
  return { title: (await getTranslations('covenant.draft'))('title', { year }) };
}

export default async function DraftPage(props: PageProps<'/blocs/[bloc]/[year]/covenant/draft'>) {
  const { bloc, year } = await props.params;
  return <DraftView shown={await loadDraft(bloc, year)} />;
}
