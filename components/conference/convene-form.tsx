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
  /** What was convened, to be corrected until it is opened. */
  convened?: { heldOn: string; session: (typeof sessions)[number]; place: string; review: string };
};

/** Convenes the yearly conference: when, where, and what was achieved in the year. */
export async function ConveneForm({ blocYearId, year, dueOn, convened }: ConveneFormProps) {
  const t = await getTranslations('conference.convene');
  const sessionWords = await getTranslations('conference.sessions');
  return (
    <Form action={conveneConferenceAction} id="convene">
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <DateInput name="heldOn" label={t('heldOn')} defaultValue={convened?.heldOn ?? dueOn ?? undefined} />
      <RadioGroup
        name="session"
        label={t('session')}
        defaultValue={convened?.session}
        choices={sessions.map((session) => ({ value: session, text: sessionWords(session) }))}
      />
      <TextInput name="place" label={t('place')} hint={t('placeHint')} defaultValue={convened?.place} />
      <TextArea
        name="review"
        label={t('review', { year: String(year) })}
        hint={t('reviewHint')}
        defaultValue={convened?.review}
        limit={4000}
        rows={5}
      />
      <FormActions>
        <SubmitButton kind={convened ? 'secondary' : 'primary'}>
          {t(convened ? 'saveCorrection' : 'button')}
        </SubmitButton>
        <p className="text-sm text-soft">{t('sentence', { year: String(year), next: String(year + 1) })}</p>
      </FormActions>
    </Form>
  );
}
