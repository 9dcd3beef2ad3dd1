import { getTranslations } from 'next-intl/server';
import { KeepAgencyView } from '@/components/agency/keep-agency-view';
import { PageFrame } from '@/components/layout/frames';
import { loadKeepingOf } from '@/server/agency/loaders';

export async function generateMetadata() {
  const t = await getTranslations('agencyKeeping');
  return { title: t('title') };
}

export default async function KeepAgencyPage(props: PageProps<'/admin/agencies/[agency]'>) {
  const { agency } = await props.params;
  return (
    <PageFrame>
      <KeepAgencyView shown={await loadKeepingOf(agency)} />
    </PageFrame>
  );
}
