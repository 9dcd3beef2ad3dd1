import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { registerPersonAction } from '@/server/person/actions';
import { AppointmentFields, type AgencyChoice } from './appointment-fields';

/** A new person with a first appointment. */
export async function RegisterPersonForm({ agencies }: { agencies: readonly AgencyChoice[] }) {
  const t = await getTranslations('people');
  return (
    <Form action={registerPersonAction} id="register">
      <TextInput name="name" label={t('name')} />
      <TextInput name="email" label={t('email')} type="email" autoComplete="off" />
      <AppointmentFields agencies={agencies} />
      <FormActions>
        <SubmitButton>{t('submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
