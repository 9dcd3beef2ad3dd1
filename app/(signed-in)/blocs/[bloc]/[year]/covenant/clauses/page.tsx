import { getTranslations } from 'next-intl/server';
import { ClausesView } from '@/components/covenant/clauses-view';
import { loadClauses } from '@/server/covenant/draft-loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/covenant/clauses'>) {
  const { year } = await params;
  return { title: (await getTranslations('covenant.clauses'))('title', { year }) };
}

export default async function ClausesPage(props: PageProps<'/blocs/[bloc]/[year]/covenant/clauses'>) {
  const { bloc, year } = await props.params;
  return <ClausesView shown={await loadClauses(bloc, year)} />;
}
