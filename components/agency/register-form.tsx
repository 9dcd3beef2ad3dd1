import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { registerAgencyAction } from '@/server/agency/actions';
import { NewAgencyFields } from './new-agency-fields';
import { ProfileFields } from './profile-form';
import { Suggestions } from './suggestions';

/** A new agency with its first name, the days it exists and its profile. */
export async function RegisterForm({ suggestions, today }: { suggestions: readonly string[]; today: string }) {
  const t = await getTranslations('agencyKeeping');
  return (
    <Form action={registerAgencyAction} id="register">
      <Suggestions id="agencies" agencies={suggestions} />
      <NewAgencyFields today={today} list="agencies" typed={{}} />
      <DateInput name="from" label={t('from')} hint={t('fromHint')} />
      <DateInput name="to" label={t('to')} hint={t('toHint')} optional />
      <TextInput name="decisionRef" label={t('decisionRef')} hint={t('decisionRefHint')} optional />
      <Section heading={t('profile')}>
        <div className="form">
          <ProfileFields />
        </div>
      </Section>
      <FormActions>
        <SubmitButton>{t('register')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
