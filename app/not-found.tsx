import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { TextLink } from '@/components/ui/text-link';
import { paths } from '@/lib/paths';

export default async function NotFound() {
  const t = await getTranslations('wayBack');
  return (
    <main id="content">
      <PageFrame>
        <PageHeader title={t('notFound')} standing={t('notFoundWhy')} />
        <p>
          <TextLink href={paths.desk}>{t('desk')}</TextLink> · <TextLink href={paths.blocs}>{t('blocs')}</TextLink> ·{' '}
          <TextLink href={paths.home}>{t('home')}</TextLink>
        </p>
      </PageFrame>
    </main>
  );
}
