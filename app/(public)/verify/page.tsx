import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { VerifyForm } from '@/components/verify/verify-form';
import { readVerifyCode } from '@/domain/covenant/code';
import { paths } from '@/lib/paths';

export async function generateMetadata() {
  return { title: (await getTranslations('verify'))('pageTitle') };
}

export default async function VerifyPage({ searchParams }: PageProps<'/verify'>) {
  const t = await getTranslations('verify');
  const { code } = await searchParams;
  const typed = typeof code === 'string' ? code : '';
  const read = readVerifyCode(typed);
  if (read) redirect(paths.verify(read));
  return (
    <PageFrame>
      <PageHeader title={t('pageTitle')} crumbs={[{ text: t('home'), href: paths.home }]} standing={t('standing')} />
      <VerifyForm code={typed.slice(0, 40)} problem={typed === '' ? '' : t('notACode')} />
    </PageFrame>
  );
}
