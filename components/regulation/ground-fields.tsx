import { getTranslations } from 'next-intl/server';
import { Select, type SelectOption } from '@/components/form/select';
import { TextInput } from '@/components/form/text-input';
import { groundCodes } from '@/domain/award/catalogue';
import type { LawShown } from '@/server/regulation/loaders';
import { BasisFields, DayFields, type FieldsOf } from './shared-fields';

type GroundFieldsProps = FieldsOf<LawShown['ground'][number]> & {
  codes: readonly SelectOption[];
  formCodes: readonly SelectOption[];
};

/** On what a form may be proposed: which form, which ground, its words, what it rests on, from when. */
export async function GroundFields({ row, act, codes, formCodes }: GroundFieldsProps) {
  const [t, words] = [await getTranslations('regulation.fields'), await getTranslations('regulation')];
  return (
    <>
      {act === 'add' ? (
        <>
          <Select
            name="formCode"
            label={t('form')}
            none={t('choose')}
            options={formCodes}
            defaultValue={row?.formCode}
          />
          <Select
            name="code"
            label={t('ground')}
            none={t('choose')}
            options={groundCodes.map((value) => ({ value, text: words(`groundCodes.${value}`) }))}
            defaultValue={row?.code}
          />
        </>
      ) : null}
      <TextInput name="label" label={t('label')} defaultValue={row?.label} />
      <BasisFields citation={row?.citation} regulation={row?.regulation} codes={codes} />
      <DayFields row={row} act={act} />
    </>
  );
}
