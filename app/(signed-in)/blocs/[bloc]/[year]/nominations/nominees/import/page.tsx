import { getTranslations } from 'next-intl/server';
import { NomineeImportView } from '@/components/nominee/import-view';
import { searchParam } from '@/lib/search-param';
import { loadNomineeImport } from '@/server/nominee/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('nominee.import'))('title') };
}

export default async function NomineeImportPage(props: PageProps<'/blocs/[bloc]/[year]/nominations/nominees/import'>) {
  const { bloc, year } = await props.params;
  const { check } = await props.searchParams;
  return <NomineeImportView {...await loadNomineeImport(bloc, year, searchParam(check))} />;
}
