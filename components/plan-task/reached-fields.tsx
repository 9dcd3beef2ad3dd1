import { getTranslations } from 'next-intl/server';
import { TextInput } from '@/components/form/text-input';
import { isOf, type Measure, type Reached } from '@/domain/plan-task/reached';
import { formatMeasure } from '@/lib/format';

type ReachedFieldsProps = { indicators: readonly Measure[]; said?: readonly Reached[] };

/** A box for each indicator of a task: what was reached of it, in a number and the words that belong to it. */
export async function ReachedFields({ indicators, said = [] }: ReachedFieldsProps) {
  const t = await getTranslations('planTask.indicators');
  return indicators.map(({ text, target, unit }, at) => (
    <div key={`${text} ${unit}`}>
      <input type="hidden" name={`reached.${at}.indicator`} value={text} />
      <input type="hidden" name={`reached.${at}.unit`} value={unit} />
      <TextInput
        name={`reached.${at}.reached`}
        label={t('box', { text, measure: formatMeasure(target, unit) })}
        hint={t('boxHint')}
        defaultValue={said.find((one) => isOf(one, { text, unit }))?.reached}
      />
    </div>
  ));
}
