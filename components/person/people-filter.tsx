import { getTranslations } from 'next-intl/server';
import { FilterForm } from '@/components/form/filter-form';
import { Select } from '@/components/form/select';
import { TextInput } from '@/components/form/text-input';
import { offices } from '@/domain/person/office';
import { paths } from '@/lib/paths';
import type { AgencyChoice } from './appointment-fields';

type PeopleFilterProps = {
  filter: { search: string; agencyId: string; office: string; waiting: string };
  agencies: readonly AgencyChoice[];
};

/** Whom the administrator looks for, through the address. */
export async function PeopleFilterForm({ filter, agencies }: PeopleFilterProps) {
  const [t, office] = [await getTranslations('people'), await getTranslations('offices')];
  return (
    <FilterForm path={paths.adminPeople} filtered={Object.values(filter).some((value) => value !== '')}>
      <TextInput name="search" type="search" label={t('search')} defaultValue={filter.search} />
      <Select
        name="agency"
        label={t('agency')}
        none={t('everyAgency')}
        options={agencies}
        defaultValue={filter.agencyId}
      />
      <Select
        name="office"
        label={t('office')}
        none={t('everyOffice')}
        options={offices.map((value) => ({ value, text: office(value) }))}
        defaultValue={filter.office}
      />
      <Select
        name="waiting"
        label={t('state')}
        none={t('everyState')}
        options={(['link', 'invited', 'disabled'] as const).map((value) => ({ value, text: t(`waiting.${value}`) }))}
        defaultValue={filter.waiting}
      />
    </FilterForm>
  );
}
