import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { TextInput } from '@/components/form/text-input';

/** The decision of the province: its number, its day and who signed it. */
export async function DecisionFields() {
  const t = await getTranslations('leadership.decision');
  return (
    <>
      <TextInput name="number" label={t('number')} hint={t('numberHint')} width="short" />
      <DateInput name="decidedOn" label={t('decidedOn')} />
      <TextInput name="signer" label={t('signer')} hint={t('signerHint')} />
    </>
  );
}
