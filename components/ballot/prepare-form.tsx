import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { nonBreaking } from '@/lib/format';
import { prepareBallotAction } from '@/server/ballot/actions';
import type { HeldConference } from '@/server/conference/loaders';
import { tellerName } from './teller-name';

type PrepareFormProps = {
  blocYearId: string;
  form: HeldConference['preparing']['forms'][number];
  candidates: HeldConference['preparing']['candidates'];
};

const seats = ['first', 'second', 'third'] as const;

/** Prepares the ballot on one form of award: who is voted on, and which three people count. */
export async function PrepareForm({
  blocYearId,
  form: { formId, form, agencies, replaces, tellers },
  candidates,
}: PrepareFormProps) {
  const t = await getTranslations('ballot.prepare');
  return (
    <Form action={prepareBallotAction} id={`prepare-${formId}`}>
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <input type="hidden" name="formId" value={formId} />
      <div>
        <h3>{t('heading', { form })}</h3>
        <p className="mt-1 text-soft">{t('nominees', { count: agencies.length })}</p>
        <ol className="mt-1 list-decimal pl-6">
          {agencies.map((agency) => (
            <li key={agency}>{nonBreaking(agency)}</li>
          ))}
        </ol>
      </div>
      {seats.map((seat, position) => (
        <Select
          key={seat}
          name={`tellers.${position}`}
          label={t(`tellers.${seat}`)}
          none={t('choose')}
          defaultValue={tellers[position]}
          options={candidates.map((person) => ({ value: person.personId, text: tellerName(person) }))}
        />
      ))}
      <FormActions>
        <SubmitButton>{replaces === null ? t('button') : t('buttonAgain')}</SubmitButton>
        <p className="text-sm text-soft">{t('sentence')}</p>
      </FormActions>
    </Form>
  );
}
