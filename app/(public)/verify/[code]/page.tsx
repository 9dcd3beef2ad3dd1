import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { VerifiedView } from '@/components/verify/verified-view';
import { VerifyForm } from '@/components/verify/verify-form';
import { refusalWords } from '@/components/form/refusal-words';
import { paths } from '@/lib/paths';
import { loadVerified } from '@/server/covenant/verify-loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('verify'))('pageTitle') };
}

export default async function VerifiedPage({ params }: PageProps<'/verify/[code]'>) {
  const { code } = await params;
  const [t, say] = [await getTranslations('verify'), await refusalWords()];
  const { paper, refusal } = await loadVerified(code);
  const crumbs = [
    { text: t('home'), href: paths.home },
    { text: t('pageTitle'), href: paths.verify() },
  ];
  if (!paper)
    return (
      <PageFrame>
        <PageHeader title={t('pageTitle')} crumbs={crumbs} />
        <VerifyForm code={code.slice(0, 40)} problem={refusal ? say(refusal) : t('unknown')} />
      </PageFrame>
    );
  return (
    <PageFrame>
      <PageHeader title={t('checked', { code: paper.verifyCode ?? '' })} crumbs={crumbs} />
      <VerifiedView paper={paper} />
    </PageFrame>
  );
}
