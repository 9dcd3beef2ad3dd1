import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { TextLink } from '@/components/ui/text-link';
import { paths } from '@/lib/paths';

export default async function HallForbidden() {
  const [t, back] = [await getTranslations('hall'), await getTranslations('wayBack')];
  return (
    <main id="content">
      <PageFrame>
        <PageHeader title={t('forbidden')} standing={t('forbiddenWhy')} />
        <TextLink href={paths.blocs}>{back('blocs')}</TextLink>
      </PageFrame>
    </main>
  );
}
