import { getTranslations } from 'next-intl/server';
import { CatalogueView } from '@/components/award/catalogue-view';
import { loadAwardCatalogue } from '@/server/award/catalogue-loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/nominations/catalogue'>) {
  const { year } = await params;
  return { title: (await getTranslations('awardCatalogue'))('pageTitle', { year }) };
}

export default async function CataloguePage(props: PageProps<'/blocs/[bloc]/[year]/nominations/catalogue'>) {
  const { bloc, year } = await props.params;
  const { on } = await props.searchParams;
  return <CatalogueView {...await loadAwardCatalogue(bloc, year, typeof on === 'string' ? on : undefined)} />;
}
