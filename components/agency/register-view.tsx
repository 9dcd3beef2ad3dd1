import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { FilterForm } from '@/components/form/filter-form';
import { Select } from '@/components/form/select';
import { TextInput } from '@/components/form/text-input';
import { PageHeader } from '@/components/layout/page-header';
import { DataTable } from '@/components/table/data-table';
import { listAddress, type Query } from '@/components/table/list-address';
import { Pagination } from '@/components/table/pagination';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import type { RegisterFilter } from '@/domain/agency/filter';
import { agencyKinds } from '@/domain/agency/kind';
import { kindsOn } from '@/domain/agency/kind';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { loadRegister } from '@/server/agency/loaders';

type RegisterViewProps = {
  shown: Awaited<ReturnType<typeof loadRegister>>;
  filter: RegisterFilter;
  query: Query;
};

/** The register of agencies: searched without marks or spaces, on any day, as a list that can be taken away. */
export async function AgencyRegisterView({ shown, filter, query }: RegisterViewProps) {
  const t = await getTranslations('agencies');
  const { rows, total, page, pageCount, blocs, keeps, today } = shown;
  const filtered = filter.search !== '' || filter.kind !== null || filter.bloc !== null || filter.on !== null;
  const kinds = filter.on === null ? kindsOn(today) : kindsOn(filter.on);
  return (
    <>
      <PageHeader
        title={t('title')}
        standing={
          filter.on === null
            ? t('standing', { count: total })
            : t('standingOn', { count: total, day: formatDay(filter.on) })
        }
      />
      <FilterForm path={paths.agencies} filtered={filtered}>
        <TextInput name="search" label={t('search')} defaultValue={filter.search} optional />
        <Select
          name="kind"
          label={t('kind')}
          none={t('all')}
          options={agencyKinds
            .filter((kind) => kinds.includes(kind) || kind === filter.kind)
            .map((kind) => ({ value: kind, text: t(`kinds.${kind}`) }))}
          defaultValue={filter.kind ?? undefined}
        />
        <Select name="bloc" label={t('bloc')} none={t('all')} options={blocs} defaultValue={filter.bloc ?? undefined} />
        <DateInput name="on" label={t('on')} hint={t('onHint')} optional defaultValue={filter.on ?? undefined} />
      </FilterForm>
      <p className="mt-4 mb-2 flex flex-wrap gap-x-6 gap-y-1 print:hidden">
        <a href={listAddress(paths.agenciesFile, query)} download className="flex min-h-11 items-center">
          {t('export')}
        </a>
        {keeps ? (
          <TextLink href={paths.adminAgencies} className="flex min-h-11 items-center">
            {t('keep')}
          </TextLink>
        ) : null}
      </p>
      <DataTable
        caption={t('title')}
        captionUnseen
        rows={rows}
        rowKey={({ id }) => id}
        columnsAre="many"
        empty={
          <EmptyState
            purpose={t('purpose')}
            why={t(filtered ? 'none' : 'noneYet')}
            action={keeps && !filtered ? <LinkButton href={paths.newAgency}>{t('registerNew')}</LinkButton> : undefined}
          />
        }
        columns={[
          {
            key: 'name',
            label: t('name'),
            names: true,
            cell: ({ slug, name }) => <TextLink href={paths.agency(slug)}>{nonBreaking(name)}</TextLink>,
          },
          { key: 'code', label: t('code'), cell: ({ code }) => code },
          { key: 'kind', label: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
          {
            key: 'bloc',
            label: t('bloc'),
            cell: ({ blocs: theirs }) => theirs.map(({ name }) => nonBreaking(name)).join('; ') || '–',
          },
          {
            key: 'until',
            label: t('state'),
            cell: ({ from, to }) =>
              to && to < today ? (
                <Tag kind="plain">{t('ended', { day: formatDay(to) })}</Tag>
              ) : from > today ? (
                t('begins', { day: formatDay(from) })
              ) : (
                t('active')
              ),
          },
        ]}
      />
      <Pagination path={paths.agencies} query={query} page={page} pageCount={pageCount} total={total} />
    </>
  );
}
