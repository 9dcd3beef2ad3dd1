import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { formatDay, formatPoints, nonBreaking } from '@/lib/format';
import type { ReportFacts } from '@/server/nomination/report-facts';

/** Places and points of the years compared, and what was undertaken in the covenant with what was reached at mid-year. */
export async function IndicatorTable({ facts }: { facts: ReportFacts }) {
  const t = await getTranslations('dossier.report');
  if (facts.places.length === 0 && facts.targets.length === 0)
    return <p className="mb-3 text-sm text-soft">{t('noIndicators')}</p>;
  return (
    <div className="mb-4">
      {facts.places.length > 0 ? (
        <DataTable
          caption={t('places')}
          rows={facts.places}
          rowKey={({ year }) => String(year)}
          columns={[
            { key: 'year', label: t('year'), names: true, cell: ({ year }) => year },
            {
              key: 'points',
              label: t('points'),
              numeric: true,
              cell: ({ totalCenti }) => formatPoints(totalCenti),
            },
            {
              key: 'rank',
              label: t('rank'),
              numeric: true,
              cell: ({ rank, ranked }) => t('rankOf', { rank, ranked }),
            },
          ]}
        />
      ) : null}
      {facts.targets.length > 0 ? (
        <DataTable
          caption={t('targets')}
          rows={facts.targets}
          rowKey={({ number }) => String(number)}
          columns={[
            { key: 'text', label: t('target'), names: true, cell: ({ number, text }) => `${number}. ${text}` },
            { key: 'before', label: t('before'), numeric: true, cell: ({ before }) => before || '–' },
            {
              key: 'aim',
              label: t('aim'),
              numeric: true,
              cell: ({ target, unit }) => `${target ?? ''} ${unit}`.trim(),
            },
            { key: 'midYear', label: t('midYear'), numeric: true, cell: ({ midYear }) => midYear ?? '–' },
          ]}
        />
      ) : null}
    </div>
  );
}

/** What the nominee was awarded already, as the register and the records of before it tell. */
export async function AwardsTable({ facts }: { facts: ReportFacts }) {
  const t = await getTranslations('dossier.report');
  if (facts.awards.length === 0) return <p className="mb-3 text-sm text-soft">{t('noAwards')}</p>;
  return (
    <div className="mb-4">
      <DataTable
        caption={t('awards')}
        rows={facts.awards}
        rowKey={({ number, decidedOn, name }) => `${number} ${decidedOn} ${name}`}
        columns={[
          { key: 'year', label: t('year'), numeric: true, cell: ({ year }) => year },
          {
            key: 'name',
            label: t('awardName'),
            names: true,
            cell: ({ name, revokedOn }) => (
              <>
                {nonBreaking(name)}
                {revokedOn ? (
                  <span className="block text-late">{t('revoked', { day: formatDay(revokedOn) })}</span>
                ) : null}
              </>
            ),
          },
          {
            key: 'decision',
            label: t('decision'),
            cell: ({ number, decidedOn }) => `${number}, ${formatDay(decidedOn)}`,
          },
          { key: 'issuer', label: t('issuer'), cell: ({ issuer }) => nonBreaking(issuer) },
        ]}
      />
    </div>
  );
}
