import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { paths } from '@/lib/paths';
import { PageFrame } from './frames';
import { PageHeader } from './page-header';

/** What stands where nothing is: why, and the ways back. */
export async function NotFoundView() {
  const t = await getTranslations('wayBack');
  return (
    <PageFrame>
      <PageHeader title={t('notFound')} standing={t('notFoundWhy')} />
      <p>
        <TextLink href={paths.desk}>{t('desk')}</TextLink> · <TextLink href={paths.blocs}>{t('blocs')}</TextLink> ·{' '}
        <TextLink href={paths.home}>{t('home')}</TextLink>
      </p>
    </PageFrame>
  );
}
