import { getTranslations } from 'next-intl/server';
import { Select } from '@/components/form/select';
import { TextInput } from '@/components/form/text-input';
import { kindsOn } from '@/domain/agency/kind';
import { AgencyInput } from './agency-input';
import type { Typed } from './typed';

type NewAgencyFieldsProps = {
  /** Before the names of the fields, with its dot; empty for a form of one agency. */
  prefix?: string;
  /** The day whose kinds are offered. */
  today: string;
  list: string;
  typed: Typed;
};

/** What makes a new agency: code, names, kind and whom it stands under. */
export async function NewAgencyFields({ prefix = '', today, list, typed }: NewAgencyFieldsProps) {
  const [t, kinds] = [await getTranslations('agencyKeeping'), await getTranslations('agencies.kinds')];
  const at = (name: string) => `${prefix}${name}`;
  return (
    <>
      <TextInput name={at('name')} label={t('name')} hint={t('nameHint')} defaultValue={typed[at('name')]} />
      <TextInput name={at('shortName')} label={t('shortName')} defaultValue={typed[at('shortName')]} />
      <TextInput
        name={at('code')}
        label={t('code')}
        hint={t('codeHint')}
        width="short"
        defaultValue={typed[at('code')]}
      />
      <Select
        name={at('kind')}
        label={t('kind')}
        none={t('choose')}
        options={kindsOn(today).map((kind) => ({ value: kind, text: kinds(kind) }))}
        defaultValue={typed[at('kind')]}
      />
      <AgencyInput
        name={at('parent')}
        label={t('parent')}
        hint={t('parentHint')}
        list={list}
        optional
        defaultValue={typed[at('parent')]}
      />
    </>
  );
}
