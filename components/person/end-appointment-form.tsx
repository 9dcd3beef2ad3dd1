import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Disclosure } from '@/components/ui/disclosure';
import { endAppointmentAction } from '@/server/person/actions';

/** The last day of an appointment and the decision behind it, folded until it is asked for. */
export async function EndAppointmentForm({ appointmentId }: { appointmentId: string }) {
  const t = await getTranslations('people');
  return (
    <Disclosure summary={t('dismiss')}>
      <Form action={endAppointmentAction} id={`end-${appointmentId}`}>
        <input type="hidden" name="appointmentId" value={appointmentId} />
        <DateInput name="to" label={t('lastDay')} />
        <TextInput name="paperRef" label={t('paperRef')} optional />
        <FormActions>
          <SubmitButton kind="secondary">{t('dismiss')}</SubmitButton>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
