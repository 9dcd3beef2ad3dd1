import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { Disclosure } from '@/components/ui/disclosure';
import { addOwnDateAction } from '@/server/calendar/actions';

/** A date the bloc adds to its year itself. */
export async function OwnDateForm({ blocYearId, drawn }: { blocYearId: string; drawn: number }) {
  const t = await getTranslations('calendar.ownForm');
  return (
    <Disclosure summary={t('summary')}>
      <Form action={addOwnDateAction} id="own-date">
        <input type="hidden" name="blocYearId" value={blocYearId} />
        {/* Once a date is added the boxes are drawn anew, empty for the next. */}
        <div key={drawn} className="flex flex-col gap-6">
          <TextInput name="name" label={t('name')} hint={t('nameHint')} />
          <DateInput name="dueOn" label={t('day')} />
          <TextArea name="note" label={t('note')} rows={2} optional />
        </div>
        <FormActions>
          <SubmitButton kind="secondary">{t('save')}</SubmitButton>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
