import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { SummaryList } from '@/components/ui/summary-list';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import { loadAgency } from '@/server/agency/loaders';

export default async function AgencyPage(props: PageProps<'/agencies/[agency]'>) {
  const { agency: slug } = await props.params;
  const [t, loaded] = [await getTranslations('agencies'), await loadAgency(slug)];
  if (!loaded) notFound();
  const { agency, names } = loaded;
  const latest = agency.versions.at(-1);
  return (
    <PageFrame>
      <PageHeader
        title={latest?.name ?? agency.code}
        crumbs={[{ text: t('title'), href: paths.agencies }]}
        standing={t(`kinds.${agency.kind}`)}
      />
      <Section heading={t('names')} level={2}>
        <SummaryList
          rows={agency.versions.map(({ name, from, to }) => ({
            term: `${formatDay(from)} – ${to ? formatDay(to) : t('now')}`,
            detail: name,
          }))}
        />
      </Section>
      {agency.heirs.length + agency.ancestors.length > 0 ? (
        <Section heading={t('succession')} level={2}>
          <SummaryList
            rows={[
              ...agency.ancestors.map(({ fromAgencyId, on }) => ({
                term: t('from', { day: formatDay(on) }),
                detail: names.get(fromAgencyId)?.name ?? '',
              })),
              ...agency.heirs.map(({ toAgencyId, on, kind }) => ({
                term: t(`successions.${kind}`, { day: formatDay(on) }),
                detail: (toAgencyId && names.get(toAgencyId)?.name) || t('noHeir'),
              })),
            ]}
          />
        </Section>
      ) : null}
      <Section heading={t('years')} level={2}>
        <DataTable
          caption={t('years')}
          captionUnseen
          rows={agency.years}
          rowKey={({ slug: bloc, year, role }) => `${bloc} ${year} ${role}`}
          columns={[
            {
              key: 'year',
              label: t('year'),
              names: true,
              cell: ({ slug: bloc, year }) => <TextLink href={paths.year({ bloc, year })}>{year}</TextLink>,
            },
            { key: 'bloc', label: t('bloc'), cell: ({ bloc }) => bloc },
            {
              key: 'role',
              label: t('role'),
              cell: ({ role }) => (role ? <Tag kind="pen">{t(`roles.${role}`)}</Tag> : t('roles.member')),
            },
          ]}
        />
      </Section>
    </PageFrame>
  );
}
