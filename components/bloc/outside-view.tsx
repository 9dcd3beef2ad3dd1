import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { FilterForm } from '@/components/form/filter-form';
import { TextInput } from '@/components/form/text-input';
import { PageHeader } from '@/components/layout/page-header';
import { DataTable } from '@/components/table/data-table';
import { Pagination } from '@/components/table/pagination';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { loadOutside } from '@/server/bloc/register-loaders';

type OutsideViewProps = {
  shown: Awaited<ReturnType<typeof loadOutside>>;
  search: string;
  query: Readonly<Record<string, string>>;
};

/** Agencies that belong to no bloc on a day, where they belonged before, and what can be done about it. */
export async function OutsideView({ shown, search, query }: OutsideViewProps) {
  const { on, unreadable, rows, total, page, pageCount } = shown;
  const [t, blocs, agencies] = [
    await getTranslations('outside'),
    await getTranslations('blocs'),
    await getTranslations('agencies'),
  ];
  return (
    <>
      <PageHeader
        title={t('title')}
        crumbs={[
          { text: blocs('title'), href: paths.blocs },
          { text: blocs('register'), href: paths.adminBlocs },
        ]}
        standing={t('standing', { count: total, day: formatDay(on) })}
        notice={unreadable ? <Notice kind="late">{t('unreadable', { typed: unreadable })}</Notice> : undefined}
      />
      <FilterForm path={paths.outsideBlocs()} filtered={search !== ''}>
        <DateInput name="on" label={t('on')} defaultValue={on} />
        <TextInput name="search" type="search" label={t('search')} defaultValue={search} />
      </FilterForm>
      <p className="mb-4 max-w-[75ch]">{t('what')}</p>
      <DataTable
        caption={t('caption')}
        captionUnseen
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState purpose={t('purpose')} why={t(search ? 'noneFound' : 'none')} />}
        columns={[
          {
            key: 'name',
            label: t('agency'),
            names: true,
            cell: ({ slug, name }) => <TextLink href={paths.agency(slug)}>{nonBreaking(name)}</TextLink>,
          },
          { key: 'kind', label: t('kind'), cell: ({ kind }) => agencies(`kinds.${kind}`) },
          {
            key: 'before',
            label: t('before'),
            cell: ({ before }) =>
              before ? t('until', { bloc: nonBreaking(before.bloc), day: formatDay(before.to) }) : t('never'),
          },
        ]}
      />
      <Pagination path={paths.outsideBlocs()} query={query} page={page} pageCount={pageCount} total={total} />
    </>
  );
}
