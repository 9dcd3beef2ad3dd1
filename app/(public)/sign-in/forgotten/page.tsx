import { getTranslations } from 'next-intl/server';
import { connection } from 'next/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { TextLink } from '@/components/ui/text-link';
import { env } from '@/lib/env';
import { paths } from '@/lib/paths';
import { requestLinkAction } from '@/server/person/actions';

export async function generateMetadata() {
  const t = await getTranslations('forgotten');
  return { title: t('title') };
}

export default async function ForgottenPage() {
  await connection();
  const t = await getTranslations('forgotten');
  return (
    <PageFrame>
      <PageHeader title={t('title')} standing={env().mail ? t('byMail') : t('byAdministrator')} />
      <Form action={requestLinkAction} id="forgotten">
        <TextInput name="email" label={t('email')} type="email" autoComplete="username" />
        <FormActions>
          <SubmitButton>{t('submit')}</SubmitButton>
        </FormActions>
      </Form>
      <p className="mt-6">
        <TextLink href={paths.signIn} className="inline-flex min-h-11 items-center">
          {t('back')}
        </TextLink>
      </p>
    </PageFrame>
  );
}
