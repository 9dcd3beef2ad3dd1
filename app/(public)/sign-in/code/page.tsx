import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { TextLink } from '@/components/ui/text-link';
import { paths } from '@/lib/paths';
import { demandPending } from '@/server/person/loaders';
import { signInWithCodeAction } from '@/server/second-factor/actions';

export async function generateMetadata() {
  const t = await getTranslations('signIn');
  return { title: t('codeTitle') };
}

export default async function SignInCodePage() {
  await demandPending();
  const t = await getTranslations('signIn');
  return (
    <PageFrame>
      <PageHeader title={t('codeTitle')} standing={t('codeStanding')} />
      <Form action={signInWithCodeAction} id="code">
        <TextInput name="code" label={t('code')} hint={t('codeHint')} autoComplete="one-time-code" width="short" />
        <FormActions>
          <SubmitButton>{t('submit')}</SubmitButton>
        </FormActions>
      </Form>
      <p className="mt-6 max-w-[65ch] text-soft">{t('codeLost')}</p>
      <p>
        <TextLink href={paths.signIn} className="inline-flex min-h-11 items-center">
          {t('startAgain')}
        </TextLink>
      </p>
    </PageFrame>
  );
}
