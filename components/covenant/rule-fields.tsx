import { getTranslations } from 'next-intl/server';
import { Checkbox } from '@/components/form/checkbox';
import { CheckboxGroup } from '@/components/form/checkbox-group';
import { RadioGroup } from '@/components/form/radio-group';
import { pdfOrders, signingMethods, usualRules } from '@/domain/covenant/method';

/** In which ways a text may be signed, and in which order. */
export async function RuleFields() {
  const t = await getTranslations('covenant.freeze');
  return (
    <>
      <CheckboxGroup
        name="methods"
        label={t('methods')}
        hint={t('methodsHint')}
        choices={signingMethods.map((value) => ({
          value,
          text: t(`method.${value}`),
          hint: t(`methodHint.${value}`),
        }))}
        chosen={usualRules.methods}
      />
      <RadioGroup
        name="pdfOrder"
        label={t('pdfOrder')}
        choices={pdfOrders.map((value) => ({ value, text: t(`order.${value}`) }))}
        defaultValue={usualRules.pdfOrder}
      />
      <Checkbox name="leaderLast" label={t('leaderLast')} />
    </>
  );
}
