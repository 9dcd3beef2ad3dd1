import { getTranslations } from 'next-intl/server';
import { RegisterImportView } from '@/components/agency/import-view';
import { PageFrame } from '@/components/layout/frames';
import { searchParam } from '@/lib/search-param';
import { loadRegisterImport } from '@/server/agency/loaders';

export async function generateMetadata() {
  const t = await getTranslations('agencyImport');
  return { title: t('title') };
}

export default async function RegisterImportPage(props: PageProps<'/admin/agencies/import'>) {
  const { check } = await props.searchParams;
  return (
    <PageFrame width="wide">
      <RegisterImportView checked={await loadRegisterImport(searchParam(check))} />
    </PageFrame>
  );
}
