import { getTranslations } from 'next-intl/server';
import { FilterForm } from '@/components/form/filter-form';
import { TextInput } from '@/components/form/text-input';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { DataTable } from '@/components/table/data-table';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import { loadAgencies } from '@/server/agency/loaders';

export default async function AgenciesPage(props: PageProps<'/agencies'>) {
  const { search } = await props.searchParams;
  const typed = typeof search === 'string' ? search : '';
  const [t, agencies] = [await getTranslations('agencies'), await loadAgencies(typed)];
  return (
    <PageFrame>
      <PageHeader title={t('title')} standing={t('standing', { count: agencies.length })} />
      <FilterForm path={paths.agencies} filtered={typed !== ''}>
        <TextInput name="search" label={t('search')} defaultValue={typed} optional />
      </FilterForm>
      <DataTable
        caption={t('title')}
        captionUnseen
        rows={agencies}
        rowKey={({ id }) => id}
        empty={t('none')}
        columns={[
          {
            key: 'name',
            label: t('name'),
            names: true,
            cell: ({ slug, name }) => <TextLink href={paths.agency(slug)}>{nonBreaking(name)}</TextLink>,
          },
          { key: 'kind', label: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
          {
            key: 'until',
            label: t('state'),
            cell: ({ to }) => (to ? <Tag kind="plain">{t('ended', { day: formatDay(to) })}</Tag> : t('active')),
          },
        ]}
      />
    </PageFrame>
  );
}
