import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Select } from '@/components/form/select';
import { TextInput } from '@/components/form/text-input';
import { offices } from '@/domain/person/office';

export type AgencyChoice = { value: string; text: string };

/** What an appointment consists of: office, agency, post, first day and the decision behind it. */
export async function AppointmentFields({ agencies }: { agencies: readonly AgencyChoice[] }) {
  const [t, office] = [await getTranslations('people'), await getTranslations('offices')];
  return (
    <>
      <Select
        name="office"
        label={t('office')}
        none={t('choose')}
        options={offices.map((value) => ({ value, text: office(value) }))}
      />
      <Select name="agencyId" label={t('agency')} none={t('above')} options={agencies} />
      <TextInput name="post" label={t('post')} hint={t('postHint')} />
      <DateInput name="from" label={t('from')} />
      <DateInput name="to" label={t('to')} hint={t('toHint')} optional />
      <TextInput name="paperRef" label={t('paperRef')} hint={t('paperRefHint')} optional />
    </>
  );
}
