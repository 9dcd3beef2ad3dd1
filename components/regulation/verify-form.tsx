import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import type { LawNoun } from '@/domain/regulation/input';
import { verifyVersionAction } from '@/server/regulation/actions';

/** Vouches for a version: where its text was read; by whom and when is written down with it. */
export async function VerifyForm({ of, id }: { of: LawNoun; id: string }) {
  const t = await getTranslations('regulation');
  return (
    <Form action={verifyVersionAction} id="verify">
      <input type="hidden" name="of" value={of} />
      <input type="hidden" name="id" value={id} />
      <TextInput name="source" label={t('fields.source')} hint={t('fields.sourceHint')} />
      <FormActions>
        <SubmitButton>{t('admin.verifyNow')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
