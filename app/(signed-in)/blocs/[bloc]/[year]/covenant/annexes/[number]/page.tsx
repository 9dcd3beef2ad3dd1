import { getTranslations } from 'next-intl/server';
import { AnnexView } from '@/components/annex/annex-view';
import { arrivalOf } from '@/components/covenant/arrival';
import { loadAnnex } from '@/server/annex/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/covenant/annexes/[number]'>) {
  const { year, number } = await params;
  return { title: (await getTranslations('annex'))('one', { year, number }) };
}

export default async function AnnexPage(props: PageProps<'/blocs/[bloc]/[year]/covenant/annexes/[number]'>) {
  const { bloc, year, number } = await props.params;
  return <AnnexView shown={await loadAnnex(bloc, year, number)} arrival={arrivalOf(await props.searchParams)} />;
}
