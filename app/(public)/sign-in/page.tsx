import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { OfficeCards } from '@/components/person/office-cards';
import { SignInForm } from '@/components/person/sign-in-form';
import { sendToEnrol } from '@/server/person/loaders';
import { loadCards } from '@/server/sample/loaders';

export async function generateMetadata() {
  const t = await getTranslations('signIn');
  return { title: t('title') };
}

export default async function SignInPage() {
  await sendToEnrol();
  const [t, groups] = [await getTranslations('signIn'), await loadCards()];
  return (
    <PageFrame>
      <PageHeader title={t('title')} standing={groups ? t('sampleStanding') : t('standing')} />
      {groups ? <OfficeCards groups={groups} /> : null}
      <SignInForm folded={groups !== null} />
    </PageFrame>
  );
}
