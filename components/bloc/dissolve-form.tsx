import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Disclosure } from '@/components/ui/disclosure';
import { dissolveBlocAction } from '@/server/bloc/actions';

/** The last day of a bloc; folded until it is asked for. */
export async function DissolveForm({ blocId }: { blocId: string }) {
  const t = await getTranslations('blocs.dissolve');
  return (
    <Disclosure summary={t('open')}>
      <p className="max-w-[65ch] text-soft">{t('intro')}</p>
      <Form action={dissolveBlocAction} id="dissolve">
        <input type="hidden" name="blocId" value={blocId} />
        <DateInput name="on" label={t('on')} />
        <TextInput name="decisionRef" label={t('decision')} width="short" />
        <FormActions>
          <SubmitButton kind="danger">{t('submit')}</SubmitButton>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
