import { getTranslations } from 'next-intl/server';
import { FilterForm } from '@/components/form/filter-form';
import { Select } from '@/components/form/select';
import { TextInput } from '@/components/form/text-input';
import { DataTable } from '@/components/table/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { blocKinds, blocLevels } from '@/domain/bloc/register';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { loadBlocRegister, RegisterFilter } from '@/server/bloc/register-loaders';

type BlocListProps = {
  register: Awaited<ReturnType<typeof loadBlocRegister>>;
  filter: RegisterFilter;
  /** The list's own path. */
  path: string;
  /** Where the name leads: to the latest year, or to the bloc's card in the register. */
  leadsTo: 'year' | 'card';
};

/** The blocs of the province, narrowed through the address. */
export async function BlocList({ register: { blocs }, filter, path, leadsTo }: BlocListProps) {
  const t = await getTranslations('blocs');
  const filtered = filter.search !== '' || filter.kind !== null || filter.level !== null;
  return (
    <>
      <FilterForm path={path} filtered={filtered}>
        <TextInput name="search" type="search" label={t('search')} defaultValue={filter.search} />
        <Select
          name="kind"
          label={t('kind')}
          none={t('all')}
          options={blocKinds.map((value) => ({ value, text: t(`kinds.${value}`) }))}
          defaultValue={filter.kind ?? undefined}
        />
        <Select
          name="level"
          label={t('level')}
          none={t('all')}
          options={blocLevels.map((value) => ({ value, text: t(`levels.${value}`) }))}
          defaultValue={filter.level ?? undefined}
        />
      </FilterForm>
      <DataTable
        caption={t('caption')}
        captionUnseen
        columnsAre="many"
        rows={blocs}
        rowKey={({ id }) => id}
        empty={<EmptyState purpose={t('purpose')} why={t(filtered ? 'noneFound' : 'noneFounded')} />}
        columns={[
          {
            key: 'name',
            label: t('name'),
            names: true,
            cell: ({ slug, name, latestYear }) => (
              <TextLink
                href={
                  leadsTo === 'card' || latestYear === null
                    ? paths.adminBloc(slug)
                    : paths.year({ bloc: slug, year: latestYear })
                }
              >
                {nonBreaking(name)}
              </TextLink>
            ),
          },
          { key: 'kind', label: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
          { key: 'level', label: t('level'), cell: ({ level }) => t(`levels.${level}`) },
          { key: 'members', label: t('membersNow'), numeric: true, cell: ({ members }) => members },
          { key: 'latest', label: t('latestYear'), numeric: true, cell: ({ latestYear }) => latestYear ?? '–' },
          {
            key: 'state',
            label: t('state'),
            cell: ({ rehearsalOn, dissolvedOn }) =>
              rehearsalOn ? (
                <Tag>{t('rehearsal')}</Tag>
              ) : dissolvedOn ? (
                <Tag>{t('dissolvedOn', { day: formatDay(dissolvedOn) })}</Tag>
              ) : (
                t('active')
              ),
          },
        ]}
      />
    </>
  );
}
