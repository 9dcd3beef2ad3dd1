import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { MandatesView } from '@/components/mandate/mandates-view';
import { loadMandates } from '@/server/mandate/loaders';

export async function generateMetadata() {
  const t = await getTranslations('mandates');
  return { title: t('title') };
}

export default async function MandatesPage() {
  const [t, { today, agencies }] = [await getTranslations('mandates'), await loadMandates()];
  const running = agencies.flatMap(({ mandates }) => mandates).filter(({ state }) => state === 'inForce').length;
  return (
    <PageFrame width="wide">
      <PageHeader title={t('title')} standing={t('standing', { count: running })} />
      {agencies.map((one) => (
        <MandatesView key={one.agencyId} today={today} {...one} />
      ))}
    </PageFrame>
  );
}
