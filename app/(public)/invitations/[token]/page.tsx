import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { choosePasswordAction } from '@/server/person/actions';
import { loadInvitation } from '@/server/person/loaders';

export default async function InvitationPage(props: PageProps<'/invitations/[token]'>) {
  const { token } = await props.params;
  const [t, invited] = [await getTranslations('invitation'), await loadInvitation(token)];
  if (!invited)
    return (
      <PageFrame>
        <PageHeader title={t('title')} />
        <EmptyState purpose={t('usedTitle')} why={t('usedWhy')} />
      </PageFrame>
    );
  return (
    <PageFrame>
      <PageHeader
        title={t('title')}
        standing={t(invited.kind === 'reset' ? 'standingReset' : 'standing', {
          name: invited.name,
          email: invited.email,
        })}
      />
      <Form action={choosePasswordAction}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="username" autoComplete="username" value={invited.email} />
        <TextInput name="password" type="password" label={t('password')} hint={t('hint')} autoComplete="new-password" />
        <TextInput name="passwordAgain" type="password" label={t('passwordAgain')} autoComplete="new-password" />
        <FormActions>
          <SubmitButton>{t('submit')}</SubmitButton>
        </FormActions>
      </Form>
    </PageFrame>
  );
}
