import { getTranslations } from 'next-intl/server';
import { NumberInput } from '@/components/form/number-input';
import { TextInput } from '@/components/form/text-input';
import { Disclosure } from '@/components/ui/disclosure';
import { maxIndicators } from '@/domain/plan/input';
import { sayingOfIndicator, type StandingTask } from '@/domain/plan/write';
import { formatPoints } from '@/lib/format';

type IndicatorFieldsProps = { task: string; number: number; indicators: StandingTask['indicators'] };

const spareRows = 2;

/** By what one task is measured, folded where nothing is written: a row each, and two spare ones. */
export async function IndicatorFields({ task, number, indicators }: IndicatorFieldsProps) {
  const [t, tasks] = [await getTranslations('plan.indicators'), await getTranslations('plan.tasks')];
  const spares = Math.max(0, Math.min(spareRows, maxIndicators - indicators.length));
  const rows = [
    ...indicators.map(({ id, row }) => ({ key: id, row })),
    ...Array.from({ length: spares }, (_, i) => ({ key: `new${indicators.length + i}`, row: null })),
  ];
  const count = indicators.length;
  return (
    <Disclosure
      summary={count > 0 ? tasks('indicators', { number, count }) : tasks('indicatorsNew', { number })}
      open={count > 0}
    >
      <div className="hairlines">
        {rows.map(({ key, row }, i) => {
          const name = (field: string) => `tasks.${task}.indicators.${key}.${field}`;
          return (
            <fieldset key={`${key} ${row ? sayingOfIndicator(row) : ''}`} className="py-3">
              <legend className="unseen">{t('row', { task: number, number: i + 1 })}</legend>
              <input type="hidden" name={name('was')} value={row ? sayingOfIndicator(row) : ''} />
              <TextInput name={name('text')} label={t('text')} defaultValue={row?.text} />
              <div className="mt-3 grid grid-cols-2 items-end gap-4 lg:grid-cols-4">
                <TextInput name={name('target')} label={t('target')} defaultValue={row?.target} />
                <TextInput name={name('unit')} label={t('unit')} defaultValue={row?.unit} />
                <TextInput name={name('before')} label={t('before')} defaultValue={row?.before} />
                <NumberInput
                  name={name('weight')}
                  label={t('weight')}
                  defaultValue={row?.weight == null ? undefined : formatPoints(row.weight)}
                />
              </div>
            </fieldset>
          );
        })}
      </div>
    </Disclosure>
  );
}
