import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { AgencyYear } from '@/server/agency/through-years';

/** The bloc years of an agency, each under the name it bore: when it came and went, what it held, its rank and its covenant. */
export async function YearsTable({ years }: { years: readonly AgencyYear[] }) {
  const t = await getTranslations('agencies');
  return (
    <DataTable
      caption={t('years')}
      captionUnseen
      columnsAre="many"
      rows={years}
      rowKey={({ slug, year }) => `${slug} ${year}`}
      columns={[
        {
          key: 'year',
          label: t('year'),
          names: true,
          cell: ({ slug: bloc, year }) => <TextLink href={paths.year({ bloc, year })}>{year}</TextLink>,
        },
        {
          key: 'bloc',
          label: t('bloc'),
          cell: ({ bloc, joinedOn, leftOn }) => (
            <div>
              {nonBreaking(bloc)}
              {joinedOn ? (
                <span className="block text-sm text-soft">{t('joined', { day: formatDay(joinedOn) })}</span>
              ) : null}
              {leftOn ? <span className="block text-sm text-soft">{t('left', { day: formatDay(leftOn) })}</span> : null}
            </div>
          ),
        },
        { key: 'name', label: t('underName'), cell: ({ name }) => nonBreaking(name) },
        {
          key: 'role',
          label: t('role'),
          cell: ({ roles }) =>
            roles.length === 0
              ? t('roles.member')
              : roles.map((role) => (
                  <Tag key={role} kind="pen">
                    {t(`roles.${role}`)}
                  </Tag>
                )),
        },
        {
          key: 'rank',
          label: t('rank'),
          cell: ({ rank }) => (rank ? t(rank.tied ? 'rankTied' : 'rankOf', { rank: rank.rank, count: rank.of }) : '–'),
        },
        {
          key: 'covenant',
          label: t('covenant'),
          cell: ({ slug: bloc, year, joinedOn, covenant }) =>
            covenant === null ? (
              '–'
            ) : (
              <TextLink href={paths.covenant({ bloc, year })}>
                {covenant.signedOn
                  ? t('signed', { day: formatDay(covenant.signedOn) })
                  : t(joinedOn && joinedOn > covenant.frozenOn ? 'joinedSince' : 'notSigned')}
              </TextLink>
            ),
        },
      ]}
    />
  );
}
