import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { appointPersonAction } from '@/server/person/actions';
import { AppointmentFields, type AgencyChoice } from './appointment-fields';

type AppointPersonFormProps = { personId: string; agencies: readonly AgencyChoice[] };

/** A further appointment for somebody who has an account. */
export async function AppointPersonForm({ personId, agencies }: AppointPersonFormProps) {
  const t = await getTranslations('people');
  return (
    <Form action={appointPersonAction} id="appoint">
      <input type="hidden" name="personId" value={personId} />
      <AppointmentFields agencies={agencies} />
      <FormActions>
        <SubmitButton>{t('appoint')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
