import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Disclosure } from '@/components/ui/disclosure';
import type { FormAction } from '@/lib/outcome';

type WithdrawFormProps<T> = {
  action: FormAction<T>;
  blocYearId: string;
  /** What is withdrawn: the name of its field, and its id. */
  field: 'skipId' | 'termId';
  id: string;
  /** The words that open the form, and those of its button. */
  summary: string;
  button: string;
};

/** What was recorded by mistake is withdrawn, with its reason. */
export async function WithdrawForm<T>({ action, blocYearId, field, id, summary, button }: WithdrawFormProps<T>) {
  const t = await getTranslations('rotation');
  return (
    <div className="text-left print:hidden">
      <Disclosure summary={summary}>
        <Form action={action} id={`withdraw-${id}`}>
          <input type="hidden" name="blocYearId" value={blocYearId} />
          <input type="hidden" name={field} value={id} />
          <TextArea name="reason" label={t('withdrawReason')} rows={2} limit={500} />
          <FormActions>
            <SubmitButton kind="secondary">{button}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    </div>
  );
}
