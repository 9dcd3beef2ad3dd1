import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { FilterForm } from '@/components/form/filter-form';
import { Select } from '@/components/form/select';
import { PageHeader } from '@/components/layout/page-header';
import { DataTable } from '@/components/table/data-table';
import { Pagination } from '@/components/table/pagination';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import type { RegisterFilter, RegisterOrder } from '@/domain/award/register';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { loadRegister } from '@/server/award/loaders';
import type { RegisterRow } from '@/server/award/register';

type RegisterViewProps = {
  register: Awaited<ReturnType<typeof loadRegister>>;
  filter: RegisterFilter;
  order: RegisterOrder;
  query: Readonly<Record<string, string>>;
};

/** The register of awards: who was awarded what, for which year, by which decision, and the nomination it grew from. */
export async function RegisterView({ register, filter, order, query }: RegisterViewProps) {
  const t = await getTranslations('register');
  const { rows, choices, total, agencies, page, pageCount } = register;
  const filtered = Boolean(filter.agency ?? filter.year ?? filter.form);
  return (
    <>
      <PageHeader title={t('title')} standing={t('standing', { total, agencies })} />
      <p className="mb-4">
        <TextLink href={paths.wholeEligibility()}>{t('eligibility')}</TextLink>
      </p>
      <FilterForm path={paths.register} keep={query.sort ? { sort: query.sort } : {}} filtered={filtered}>
        <Select
          name="agency"
          label={t('agency')}
          none={t('all')}
          options={choices.agencies}
          defaultValue={filter.agency}
        />
        <Select
          name="year"
          label={t('year')}
          none={t('all')}
          options={choices.years.map((year) => ({ value: String(year), text: String(year) }))}
          defaultValue={filter.year ? String(filter.year) : undefined}
        />
        <Select name="form" label={t('form')} none={t('all')} options={choices.forms} defaultValue={filter.form} />
      </FilterForm>
      <DataTable
        caption={t('caption')}
        captionUnseen
        rows={rows}
        rowKey={({ id }) => id}
        columnsAre="many"
        order={{ path: paths.register, query, ...order }}
        empty={<EmptyState purpose={t('purpose')} why={t(filtered ? 'noneFound' : 'none')} />}
        columns={[
          {
            key: 'agency',
            label: t('agency'),
            names: true,
            sortable: true,
            cell: ({ agency, agencySlug }) => (
              <TextLink href={paths.agency(agencySlug)}>{nonBreaking(agency)}</TextLink>
            ),
          },
          {
            key: 'form',
            label: t('form'),
            cell: ({ form, subject, revokedOn }) => (
              <div>
                {nonBreaking(form)} {revokedOn === null ? null : <Tag kind="late">{t('revokedTag')}</Tag>}
                {subject === null ? null : <span className="block text-sm text-soft">{subject}</span>}
              </div>
            ),
          },
          { key: 'year', label: t('year'), sortable: true, cell: (row) => <From row={row} /> },
          {
            key: 'decidedOn',
            label: t('decision'),
            sortable: true,
            cell: ({ decision, decidedOn, signer, markedFact, revokedOn }) => (
              <div>
                {t('decisionOf', { decision, day: formatDay(decidedOn) })}
                {revokedOn === null ? null : (
                  <span className="block text-sm text-late">{t('revoked', { day: formatDay(revokedOn) })}</span>
                )}
                <span className="block text-sm text-soft">
                  {signer} <IllustrativeTag show={markedFact !== null} />
                </span>
              </div>
            ),
          },
        ]}
      />
      <Pagination path={paths.register} query={query} page={page} pageCount={pageCount} total={total} />
    </>
  );
}

/** Where it came from: the nomination it was decided on, or what an older decision gave it for. */
async function From({ row: { year, from } }: { row: RegisterRow }) {
  const t = await getTranslations('register');
  if ('reason' in from)
    return (
      <div>
        <span className="tabular">{year}</span>
        <span className="block text-sm text-soft">{t('recorded', { reason: from.reason })}</span>
      </div>
    );
  const { bloc, blocSlug, rehearsalOn, nomination } = from;
  return (
    <div>
      <TextLink href={paths.nomination({ bloc: blocSlug, year }, nomination)}>
        {t('nomination', { year: String(year), nomination })}
      </TextLink>
      <span className="block text-sm text-soft">
        {nonBreaking(bloc)} {rehearsalOn ? <Tag>{t('rehearsal')}</Tag> : null}
      </span>
    </div>
  );
}
