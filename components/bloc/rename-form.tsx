import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Disclosure } from '@/components/ui/disclosure';
import { renameBlocAction } from '@/server/bloc/actions';

/** Another name from a day on; folded until it is asked for. */
export async function RenameForm({ blocId }: { blocId: string }) {
  const t = await getTranslations('blocs.rename');
  return (
    <Disclosure summary={t('open')}>
      <p className="max-w-[65ch] text-soft">{t('intro')}</p>
      <Form action={renameBlocAction} id="rename">
        <input type="hidden" name="blocId" value={blocId} />
        <TextInput name="name" label={t('name')} />
        <DateInput name="on" label={t('on')} />
        <TextInput name="decisionRef" label={t('decision')} width="short" />
        <FormActions>
          <SubmitButton kind="secondary">{t('submit')}</SubmitButton>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
