import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { groupCode } from '@/lib/format';
import { confirmTallyAction } from '@/server/ballot/actions';

type ConfirmFormProps = { blocYearId: string; number: number; tallySha256: string; teller: string };

/** A teller confirms the tally shown above: the sentence stands beside the button, the code in it names the very figures. */
export async function ConfirmForm({ blocYearId, number, tallySha256, teller }: ConfirmFormProps) {
  const t = await getTranslations('ballot.confirm');
  return (
    <Form action={confirmTallyAction} id="confirm">
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="tallySha256" value={tallySha256} />
      <p className="max-w-[65ch]">{t('sentence', { teller, number, code: groupCode(tallySha256.slice(0, 12)) })}</p>
      <FormActions>
        <SubmitButton>{t('button')}</SubmitButton>
        <p className="text-sm text-soft">{t('after')}</p>
      </FormActions>
    </Form>
  );
}
