import { getTranslations } from 'next-intl/server';
import { BulletinList } from '@/components/bulletin/bulletin-list';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { LinkButton } from '@/components/ui/link-button';
import { paths } from '@/lib/paths';
import { loadBulletins } from '@/server/bulletin/loaders';
import { findOffice } from '@/server/person/loaders';

export default async function HomePage() {
  const [t, bulletins, office] = [await getTranslations('home'), await loadBulletins(), await findOffice()];
  return (
    <PageFrame>
      <PageHeader title={t('title')} standing={t('purpose')} />
      <p className="mb-6 max-w-[65ch]">{t('forWhom')}</p>
      <LinkButton href={office ? paths.desk : paths.signIn}>{t(office ? 'toDesk' : 'signIn')}</LinkButton>
      <Section heading={t('bulletins')} intro={t('bulletinsIntro')}>
        <BulletinList bulletins={bulletins} />
      </Section>
    </PageFrame>
  );
}
