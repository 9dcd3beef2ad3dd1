import { getTranslations } from 'next-intl/server';
import { Select, type SelectOption } from '@/components/form/select';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { ruleScopes } from '@/domain/rule/rule';
import { ruleUnits, writeValue } from '@/domain/rule/value';
import type { LawShown } from '@/server/regulation/loaders';
import { BasisFields, CodeField, DayFields, type FieldsOf } from './shared-fields';

type RuleFieldsProps = FieldsOf<LawShown['rule'][number]> & { codes: readonly SelectOption[] };

/** What a rule says, its figure with the unit, where it holds, what it rests on, from when. */
export async function RuleFields({ row, act, codes }: RuleFieldsProps) {
  const [t, words] = [await getTranslations('regulation.fields'), await getTranslations('regulation')];
  const figure = row && row.value !== null && row.unit ? writeValue(row.unit, row.value) : undefined;
  const scopeOf = row?.scope === 'blocKind' ? (row.scopeOf === 'cum' ? 'cụm' : 'khối') : row?.scopeOf;
  return (
    <>
      {act === 'add' ? (
        <>
          <CodeField code={row?.code ?? null} hint={t('ruleCodeHint')} />
          {row ? <input type="hidden" name="key" value={row.key} /> : null}
        </>
      ) : null}
      <TextArea name="statement" label={t('statement')} rows={3} defaultValue={row?.statement} />
      <Select
        name="unit"
        label={t('unit')}
        none={t('noUnit')}
        options={ruleUnits.map((value) => ({ value, text: words(`units.${value}`) }))}
        defaultValue={row?.unit ?? ''}
      />
      <TextInput name="value" label={t('value')} hint={t('valueHint')} defaultValue={figure} width="short" optional />
      <Select
        name="scope"
        label={t('scope')}
        options={ruleScopes.map((value) => ({ value, text: t(`scopes.${value}`) }))}
        defaultValue={row?.scope ?? 'national'}
      />
      <TextInput name="scopeOf" label={t('scopeOf')} hint={t('scopeOfHint')} defaultValue={scopeOf} optional />
      <BasisFields citation={row?.citation} regulation={row?.regulation} codes={codes} />
      <DayFields row={row} act={act} />
    </>
  );
}
