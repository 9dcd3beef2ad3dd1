import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { DataTable } from '@/components/table/data-table';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import { IllustrativeTag } from './illustrative-tag';
import type { BlocYearShown } from './shown';
import { yearCrumbs } from './year-crumbs';
import { YearPrintHead } from './year-print-head';

/** Who belongs to the bloc in this year, under the names of that time, and who leads. */
export async function MembersView({ scope }: { scope: BlocYearShown }) {
  const t = await getTranslations('members');
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year: String(scope.year) })}
        crumbs={await yearCrumbs(scope)}
        standing={t('standing', { count: scope.members.length })}
      />
      <DataTable
        caption={t('caption')}
        captionUnseen
        rows={scope.members}
        rowKey={({ agencyId }) => agencyId}
        columns={[
          {
            key: 'name',
            label: t('name'),
            names: true,
            cell: ({ slug, name }) => <TextLink href={paths.agency(slug)}>{nonBreaking(name)}</TextLink>,
          },
          {
            key: 'role',
            label: t('role'),
            cell: ({ agencyId }) => {
              const role = scope.leaders.find((leader) => leader.agencyId === agencyId);
              return role ? <Tag kind="pen">{t(`roles.${role.role}`)}</Tag> : t('roles.member');
            },
          },
          {
            key: 'basis',
            label: t('basis'),
            cell: ({ agencyId }) => {
              const role = scope.leaders.find((leader) => leader.agencyId === agencyId);
              return role ? t('since', { day: formatDay(role.from), basis: role.basis }) : '–';
            },
          },
        ]}
      />
      <p className="mt-4 print:hidden">
        <TextLink href={paths.rotation(scope.bloc.slug)}>{t('toRotation')}</TextLink>
      </p>
      <IllustrativeTag under show={scope.illustrative.includes('members')} />
      {scope.leaders.some(({ role }) => role === 'deputy') ? null : <p className="mt-4 text-soft">{t('noDeputy')}</p>}
    </>
  );
}
