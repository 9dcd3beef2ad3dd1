import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import { paths } from '@/lib/paths';
import { signInAction } from '@/server/person/actions';

/** E-mail and password; folded where the sample's cards stand before it. */
export async function SignInForm({ folded }: { folded: boolean }) {
  const t = await getTranslations('signIn');
  const form = (
    <Form action={signInAction} id="sign-in">
      <TextInput name="email" label={t('email')} type="email" autoComplete="username" />
      <TextInput name="password" label={t('password')} type="password" autoComplete="current-password" />
      <FormActions>
        <SubmitButton>{t('submit')}</SubmitButton>
      </FormActions>
      <p>
        <TextLink href={paths.forgotten} className="inline-flex min-h-11 items-center">
          {t('forgotten')}
        </TextLink>
      </p>
    </Form>
  );
  return folded ? (
    <div className="mt-8">
      <Disclosure summary={t('withPassword')}>{form}</Disclosure>
    </div>
  ) : (
    form
  );
}
