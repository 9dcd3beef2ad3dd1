import { getTranslations } from 'next-intl/server';
import { EffectiveView } from '@/components/annex/effective-view';
import { loadEffective } from '@/server/annex/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/covenant/effective'>) {
  const { year } = await params;
  return { title: (await getTranslations('annex.effective'))('title', { year }) };
}

export default async function EffectivePage({ params }: PageProps<'/blocs/[bloc]/[year]/covenant/effective'>) {
  const { bloc, year } = await params;
  return <EffectiveView shown={await loadEffective(bloc, year)} />;
}
