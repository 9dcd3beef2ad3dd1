import { getTranslations } from 'next-intl/server';
import { VersionsView } from '@/components/nomination/versions-view';
import { loadVersions } from '@/server/nomination/report-loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/nominations/[n]/versions'>) {
  const { n } = await params;
  return { title: (await getTranslations('dossier.versions'))('pageTitle', { n }) };
}

export default async function VersionsPage(props: PageProps<'/blocs/[bloc]/[year]/nominations/[n]/versions'>) {
  const { bloc, year, n } = await props.params;
  const { from, to } = await props.searchParams;
  const asked = { from: typeof from === 'string' ? from : undefined, to: typeof to === 'string' ? to : undefined };
  return <VersionsView {...await loadVersions(bloc, year, n, asked)} />;
}
