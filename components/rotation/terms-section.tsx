import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { RotationPage } from '@/server/rotation/loaders';

type Year = RotationPage['terms'][number];

/** Who led in which year with which deputies, under the names they bore then, and on what ground. */
export async function TermsSection({ page: { scope, terms, year: coming } }: { page: RotationPage }) {
  const t = await getTranslations('rotation.terms');
  const named = ({ terms: held, year }: Year, role: 'leader' | 'deputy') => {
    const shown = held.filter((term) => term.role === role);
    if (shown.length === 0) return <span className="text-soft">{t(year >= coming ? 'notYet' : 'untold')}</span>;
    return shown.map(({ agencyId, slug, name }) => (
      <span key={agencyId} className="block">
        <TextLink href={paths.agency(slug)}>{nonBreaking(name)}</TextLink>
      </span>
    ));
  };
  const leaderOf = ({ terms: held }: Year) => held.find(({ role }) => role === 'leader');
  return (
    <Section heading={t('heading')} intro={t('intro')}>
      <DataTable
        caption={t('heading')}
        captionUnseen
        rows={terms}
        rowKey={({ year }) => String(year)}
        columns={[
          {
            key: 'year',
            label: t('year'),
            names: true,
            cell: ({ year }) => (
              <TextLink href={paths.leadership({ bloc: scope.bloc.slug, year })} className="tabular">
                {year}
              </TextLink>
            ),
          },
          { key: 'leader', label: t('leader'), cell: (one) => named(one, 'leader') },
          { key: 'deputies', label: t('deputies'), cell: (one) => named(one, 'deputy') },
          {
            key: 'span',
            label: t('span'),
            cell: (one) => {
              const leader = leaderOf(one);
              if (!leader) return '–';
              const from = formatDay(leader.from);
              return (
                <span className="tabular">
                  {leader.until ? t('fromTo', { from, to: formatDay(leader.until) }) : t('since', { from })}
                </span>
              );
            },
          },
          { key: 'basis', label: t('basis'), cell: (one) => leaderOf(one)?.basis ?? '–' },
        ]}
      />
    </Section>
  );
}
