import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { PageHeader } from '@/components/layout/page-header';
import { DataTable } from '@/components/table/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { loadCriteriaTrial } from '@/server/criteria/loaders';

type TrialViewProps = { shown: Awaited<ReturnType<typeof loadCriteriaTrial>> };

/** Last year's figures under the draft, beside the ranking as it was: nothing is written. */
export async function TrialView({ shown }: TrialViewProps) {
  const { scope, trial, rules } = shown;
  const t = await getTranslations('criteria.trial');
  const all = await getTranslations('criteria');
  const [year, place] = [String(scope.year), placeOf(scope)];
  const crumbs = await yearCrumbs(scope, { text: all('title', { year }), href: paths.criteria(place) });
  if (!trial) {
    return (
      <>
        <PageHeader title={t('title', { year })} crumbs={crumbs} />
        <EmptyState
          purpose={t('purpose')}
          why={t('nothing', { year: String(scope.year - 1) })}
          action={<TextLink href={paths.criteria(place)}>{all('group.back')}</TextLink>}
        />
      </>
    );
  }
  const nameOf = new Map(trial.everybody.map(({ agencyId, name }) => [agencyId, name]));
  const was = new Map(trial.ranking.map((one) => [one.agencyId, one]));
  const unknown = [...new Set(trial.tried.flatMap((one) => one.unknown))];
  return (
    <>
      <PageHeader title={t('title', { year })} crumbs={crumbs} standing={t('standing', { year: String(trial.year) })} />
      <DataTable
        caption={t('caption')}
        captionUnseen
        rows={trial.after}
        rowKey={({ agencyId }) => agencyId}
        columnsAre="many"
        columns={[
          { key: 'rank', label: t('rank'), numeric: true, cell: ({ rank, tied }) => (tied ? `${rank}=` : rank) },
          {
            key: 'agency',
            label: t('agency'),
            names: true,
            cell: ({ agencyId }) => nonBreaking(nameOf.get(agencyId) ?? ''),
          },
          ...rules.groups.map(({ code }) => ({
            key: code,
            label: code,
            numeric: true,
            cell: ({ groups }: (typeof trial.after)[number]) => formatPoints(groups[code] ?? 0),
          })),
          {
            key: 'total',
            label: t('total'),
            numeric: true,
            cell: ({ totalCenti }) => <strong>{formatPoints(totalCenti)}</strong>,
          },
          {
            key: 'before',
            label: t('before', { year: String(trial.year) }),
            numeric: true,
            cell: ({ agencyId }) => {
              const before = was.get(agencyId);
              return before ? `${before.rank}${before.tied ? '=' : ''} (${formatPoints(before.totalCenti)})` : '–';
            },
          },
          {
            key: 'moved',
            label: t('moved'),
            numeric: true,
            cell: ({ agencyId, rank }) => {
              const steps = (was.get(agencyId)?.rank ?? rank) - rank;
              return t('steps', { steps: Math.abs(steps), way: steps > 0 ? 'up' : steps < 0 ? 'down' : 'same' });
            },
          },
        ]}
      />
      {unknown.length > 0 ? (
        <p className="mt-3 max-w-[75ch] text-soft">{t('unknown', { codes: unknown.join(', ') })}</p>
      ) : null}
      <p className="mt-6">
        <TextLink href={paths.criteria(place)}>{all('group.back')}</TextLink>
      </p>
    </>
  );
}
