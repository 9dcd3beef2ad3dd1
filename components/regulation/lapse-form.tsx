import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import type { LawNoun } from '@/domain/regulation/input';
import { lapseVersionAction } from '@/server/regulation/actions';

/** The last day of a version that nothing follows yet, and the paper that ended it. */
export async function LapseForm({ of, id }: { of: LawNoun; id: string }) {
  const t = await getTranslations('regulation');
  return (
    <Form action={lapseVersionAction} id="lapse">
      <input type="hidden" name="of" value={of} />
      <input type="hidden" name="id" value={id} />
      <DateInput name="to" label={t('fields.lastDay')} />
      <TextInput name="basis" label={t('fields.basis')} hint={t('fields.basisHint')} />
      <FormActions>
        <SubmitButton kind="secondary">{t('admin.lapseNow')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
