import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { appointPersonAction } from '@/server/person/actions';
import { AppointmentFields, type AgencyChoice } from './appointment-fields';

type AppointPersonFormProps = {
  people: readonly { personId: string; name: string }[];
  agencies: readonly AgencyChoice[];
};

/** A further appointment for somebody who has an account. */
export async function AppointPersonForm({ people, agencies }: AppointPersonFormProps) {
  const t = await getTranslations('people');
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  return (
    <Form action={appointPersonAction} id="appoint">
      <Select
        name="personId"
        label={t('person')}
        none={t('choosePerson')}
        options={[...names].map(([value, text]) => ({ value, text }))}
      />
      <AppointmentFields agencies={agencies} />
      <FormActions>
        <SubmitButton>{t('appoint')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
