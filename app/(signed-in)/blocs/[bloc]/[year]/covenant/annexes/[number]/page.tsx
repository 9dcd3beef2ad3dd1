import { getTranslations } from 'next-intl/server';
import { AnnexView } from '@/components/annex/annex-view';
import { loadAnnex } from '@/server/annex/loaders';
import { loadArrival } from '@/server/covenant/arrival-loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/covenant/annexes/[number]'>) {
  const { year, number } = await params;
  return { title: (await getTranslations('annex'))('one', { year, number }) };
}

export default async function AnnexPage(props: PageProps<'/blocs/[bloc]/[year]/covenant/annexes/[number]'>) {
  const { bloc, year, number } = await props.params;
  return (
    <AnnexView shown={await loadAnnex(bloc, year, number)} arrival={await loadArrival(await props.searchParams)} />
  );
}
