import { getTranslations } from 'next-intl/server';
import { NumberInput } from '@/components/form/number-input';
import { Select, type SelectOption } from '@/components/form/select';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { awardKinds, awardPeriods, awardSubjects } from '@/domain/award/catalogue';
import { writeValue } from '@/domain/rule/value';
import type { LawShown } from '@/server/regulation/loaders';
import { BasisFields, CodeField, DayFields, type FieldsOf } from './shared-fields';

type FormFieldsProps = FieldsOf<LawShown['form'][number]> & { codes: readonly SelectOption[] };

/** A title or form of commendation: name, whom it honours, what it asks, who decides, what goes with it, from when. */
export async function FormFields({ row, act, codes }: FormFieldsProps) {
  const [t, words] = [await getTranslations('regulation.fields'), await getTranslations('regulation')];
  const written = (unit: 'share' | 'points', value: number | null | undefined) =>
    value === null || value === undefined ? undefined : writeValue(unit, value);
  return (
    <>
      {act === 'add' ? <CodeField code={row?.code ?? null} hint={t('formCodeHint')} /> : null}
      <TextInput name="name" label={t('name')} defaultValue={row?.name} />
      <Select
        name="kind"
        label={t('kind')}
        options={awardKinds.map((value) => ({ value, text: words(`awardKinds.${value}`) }))}
        defaultValue={row?.kind}
      />
      <Select
        name="subject"
        label={t('awardSubject')}
        options={awardSubjects.map((value) => ({ value, text: words(`awardSubjects.${value}`) }))}
        defaultValue={row?.subject}
      />
      <Select
        name="period"
        label={t('period')}
        options={awardPeriods.map((value) => ({ value, text: words(`periods.${value}`) }))}
        defaultValue={row?.period}
      />
      <TextArea name="condition" label={t('condition')} rows={4} defaultValue={row?.condition} optional />
      <TextInput name="decidedBy" label={t('decidedBy')} defaultValue={row?.decidedBy} />
      <NumberInput
        name="councilBps"
        label={t('councilShare')}
        hint={t('councilShareHint')}
        suffix="%"
        defaultValue={written('share', row?.councilBps)}
        optional
      />
      <TextInput name="dossier" label={t('dossier')} defaultValue={row?.dossier} optional />
      <NumberInput
        name="moneyCenti"
        label={t('money')}
        suffix={t('moneySuffix')}
        defaultValue={written('points', row?.moneyCenti)}
        optional
      />
      <BasisFields citation={row?.citation} regulation={row?.regulation} codes={codes} />
      <DayFields row={row} act={act} />
    </>
  );
}
