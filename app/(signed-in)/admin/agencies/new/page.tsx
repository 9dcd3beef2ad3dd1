import { getTranslations } from 'next-intl/server';
import { RegisterForm } from '@/components/agency/register-form';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { paths } from '@/lib/paths';
import { loadKeeping } from '@/server/agency/loaders';

export async function generateMetadata() {
  const t = await getTranslations('agencyKeeping');
  return { title: t('newTitle') };
}

export default async function NewAgencyPage() {
  const [t, { suggestions, today }] = [await getTranslations('agencyKeeping'), await loadKeeping()];
  return (
    <PageFrame>
      <PageHeader
        title={t('newTitle')}
        crumbs={[{ text: t('title'), href: paths.adminAgencies }]}
        standing={t('newStanding')}
      />
      <RegisterForm suggestions={suggestions} today={today} />
    </PageFrame>
  );
}
