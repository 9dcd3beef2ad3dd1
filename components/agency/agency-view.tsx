import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { loadAgency } from '@/server/agency/loaders';
import { FamilyPicture } from './family-picture';
import { YearsTable } from './years-table';

type AgencyViewProps = { shown: NonNullable<Awaited<ReturnType<typeof loadAgency>>>; recorded: boolean };

/** One agency through the years: its names, how it is reached, where it belonged, what it held and achieved, whom it followed. */
export async function AgencyView({ shown: { agency, today, keeps }, recorded }: AgencyViewProps) {
  const t = await getTranslations('agencies');
  const latest = agency.versions.at(-1);
  const ended = latest?.to && latest.to < today ? latest.to : null;
  const related = agency.links;
  return (
    <>
      <PageHeader
        title={latest?.name ?? agency.code}
        crumbs={[{ text: t('title'), href: paths.agencies }]}
        standing={
          ended
            ? t('standsEnded', { kind: t(`kinds.${agency.kind}`), code: agency.code, day: formatDay(ended) })
            : t('stands', {
                kind: t(`kinds.${agency.kind}`),
                code: agency.code,
                day: formatDay(agency.versions[0]?.from ?? today),
              })
        }
        notice={recorded ? <Notice kind="done">{t('recorded')}</Notice> : undefined}
      />
      {keeps ? (
        <p className="-mt-2 mb-4 print:hidden">
          <LinkButton href={paths.keepAgency(agency.slug)} kind="secondary">
            {t('keepThis')}
          </LinkButton>
        </p>
      ) : null}
      <Section heading={t('names')}>
        <DataTable
          caption={t('names')}
          captionUnseen
          rows={agency.versions.toReversed()}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', label: t('name'), names: true, cell: ({ name }) => nonBreaking(name) },
            {
              key: 'period',
              label: t('period'),
              cell: ({ from, to }) => `${formatDay(from)} – ${to ? formatDay(to) : t('now')}`,
            },
            {
              key: 'parent',
              label: t('parent'),
              cell: ({ parentId }) => (parentId ? nonBreaking(agency.nameOf(parentId).name) : '–'),
            },
            { key: 'decision', label: t('decision'), cell: ({ decisionRef }) => decisionRef ?? '–' },
          ]}
        />
      </Section>
      {related.length > 0 ? (
        <Section heading={t('succession')}>
          <FamilyPicture agency={agency} />
          <div className="mt-4">
            <DataTable
              caption={t('succession')}
              captionUnseen
              rows={related}
              rowKey={({ fromId, toId, on }) => `${fromId} ${toId} ${on}`}
              columns={[
                {
                  key: 'from',
                  label: t('before'),
                  names: true,
                  cell: ({ fromId }) => <Relative id={fromId} agency={agency} />,
                },
                { key: 'day', label: t('day'), cell: ({ on }) => formatDay(on) },
                { key: 'what', label: t('what'), cell: ({ kind }) => t(`happened.${kind}`) },
                {
                  key: 'to',
                  label: t('after'),
                  cell: ({ toId }) => (toId ? <Relative id={toId} agency={agency} /> : t('noHeir')),
                },
                { key: 'decision', label: t('decision'), cell: ({ decisionRef }) => decisionRef ?? '–' },
              ]}
            />
          </div>
        </Section>
      ) : null}
      <Section heading={t('years')} intro={agency.years.length === 0 ? t('noYears') : undefined}>
        {agency.years.length > 0 ? <YearsTable years={agency.years} /> : null}
        {agency.earlier.length > 0 ? (
          <>
            <h3 className="mt-6 mb-2">{t('earlier')}</h3>
            <ul className="hairlines">
              {agency.earlier.map(({ id, bloc, year, role, source }) => (
                <li key={id} className="py-2">
                  {t('earlierTerm', { year: String(year), role: t(`roles.${role}`), bloc: nonBreaking(bloc) })}
                  <span className="block text-sm text-soft">{source}</span>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Section>
      <Section heading={t('awards')} intro={agency.awards.length === 0 ? t('noAwards') : undefined}>
        {agency.awards.length === 0 ? null : (
          <DataTable
            caption={t('awards')}
            captionUnseen
            rows={agency.awards}
            rowKey={({ id }) => id}
            columns={[
              { key: 'form', label: t('form'), names: true, cell: ({ form }) => nonBreaking(form) },
              {
                key: 'year',
                label: t('year'),
                cell: ({ bloc, year }) => <TextLink href={paths.nominations({ bloc, year })}>{year}</TextLink>,
              },
              {
                key: 'decision',
                label: t('decision'),
                cell: ({ decision, decidedOn }) => t('decisionOf', { decision, day: formatDay(decidedOn) }),
              },
              { key: 'name', label: t('underName'), cell: ({ name }) => nonBreaking(name) },
            ]}
          />
        )}
      </Section>
      <Section heading={t('profile.heading')}>
        <SummaryList
          rows={[
            { term: t('profile.head'), detail: agency.head ?? t('profile.noHead') },
            { term: t('profile.contactPost'), detail: contact(agency) || '–' },
            { term: t('profile.identifier'), detail: agency.identifier ?? '–' },
            { term: t('profile.address'), detail: agency.address ?? '–' },
            { term: t('profile.phone'), detail: agency.phone ?? '–' },
            { term: t('profile.email'), detail: agency.email ?? '–' },
          ]}
        />
      </Section>
    </>
  );
}

type Found = AgencyViewProps['shown']['agency'];

const contact = ({ contactPost, contactPhone, contactEmail }: Found) =>
  [contactPost, contactPhone, contactEmail].filter(Boolean).join(' · ');

function Relative({ id, agency }: { id: string; agency: Found }) {
  const { name, slug } = agency.nameOf(id);
  return id === agency.id ? (
    <>{nonBreaking(name)}</>
  ) : (
    <TextLink href={paths.agency(slug)}>{nonBreaking(name)}</TextLink>
  );
}
