import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { sessions } from '@/domain/conference/convene';
import { conveneConferenceAction } from '@/server/conference/actions';

type ConveneFormProps = {
  blocYearId: string;
  year: number;
  /** The day set for the conference among the dates of the year. */
  dueOn: string | null;
};

/** Convenes the yearly conference: when, where, and what was achieved in the year. */
export async function ConveneForm({ blocYearId, year, dueOn }: ConveneFormProps) {
  const t = await getTranslations('conference.convene');
  const sessionWords = await getTranslations('conference.sessions');
  return (
    <Form action={conveneConferenceAction}>
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <DateInput name="heldOn" label={t('heldOn')} defaultValue={dueOn ?? undefined} />
      <RadioGroup
        name="session"
        label={t('session')}
        choices={sessions.map((session) => ({ value: session, text: sessionWords(session) }))}
      />
      <TextInput name="place" label={t('place')} hint={t('placeHint')} />
      <TextArea
        name="review"
        label={t('review', { year: String(year) })}
        hint={t('reviewHint')}
        limit={4000}
        rows={5}
      />
      <FormActions>
        <SubmitButton>{t('button')}</SubmitButton>
        <p className="text-sm text-soft">{t('sentence', { year: String(year), next: String(year + 1) })}</p>
      </FormActions>
    </Form>
  );
}
