import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { TextLink } from '@/components/ui/text-link';
import { paths } from '@/lib/paths';

export default async function Forbidden() {
  const t = await getTranslations('wayBack');
  return (
    <PageFrame>
      <PageHeader title={t('forbidden')} standing={t('forbiddenWhy')} />
      <p>
        <TextLink href={paths.desk}>{t('desk')}</TextLink> · <TextLink href={paths.blocs}>{t('blocs')}</TextLink>
      </p>
    </PageFrame>
  );
}
