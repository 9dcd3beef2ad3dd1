import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Disclosure } from '@/components/ui/disclosure';
import type { FormAction } from '@/lib/outcome';
import { PlaceFields } from './place-fields';

type WithdrawFormProps = {
  action: FormAction<{ factId: string }>;
  blocYearId: string;
  agencyId: string;
  factId: string;
  /** What is taken back, for whoever hears the buttons without the table: "năm 2021". */
  about: string;
};

/** Takes one fact back with a reason. */
export async function WithdrawForm({ action, factId, about, ...place }: WithdrawFormProps) {
  const t = await getTranslations('records.withdraw');
  return (
    <div className="print:hidden">
      <Disclosure summary={t('open', { about })}>
        <Form action={action} id={`withdraw-${factId}`}>
          <PlaceFields {...place} />
          <input type="hidden" name="factId" value={factId} />
          <TextArea name="reason" label={t('reason')} hint={t('hint')} rows={2} limit={500} />
          <FormActions>
            <SubmitButton kind="secondary">{t('act')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    </div>
  );
}
