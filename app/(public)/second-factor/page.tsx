import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { SecondFactorView } from '@/components/second-factor/second-factor-view';
import { SignOutButton } from '@/components/person/sign-out-button';
import { Notice } from '@/components/ui/notice';
import { formatMoment } from '@/lib/format';
import { loadSecondFactor } from '@/server/second-factor/loaders';

export async function generateMetadata() {
  const t = await getTranslations('secondFactor');
  return { title: t('title') };
}

export default async function SecondFactorPage() {
  const [t, page] = [await getTranslations('secondFactor'), await loadSecondFactor()];
  const standing =
    page.stage === 'on'
      ? t('standing.on', { since: formatMoment(page.since), count: page.codesLeft })
      : t(`standing.${page.stage}`);
  return (
    <PageFrame>
      <PageHeader
        title={t('title')}
        standing={standing}
        {...(page.mustEnrol
          ? {
              notice: (
                <Notice kind="late" lead={t('requiredLead')} after={<SignOutButton />}>
                  {t('required')}
                </Notice>
              ),
            }
          : {})}
      />
      <SecondFactorView page={page} />
    </PageFrame>
  );
}
