import { getTranslations } from 'next-intl/server';
import { TrendLines } from '@/components/chart/trend-lines';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { shareBps } from '@/domain/scoring/profile';
import { inPlaces } from '@/domain/scoring/rank';
import { formatPoints, formatShare, nonBreaking } from '@/lib/format';
import type { TrendPoint } from '@/server/result/trend';

type TrendChartProps = {
  trend: readonly TrendPoint[];
  names: ReadonlyMap<string, { name: string; shortName: string }>;
  /** The members in their order, which equals stand in. */
  protocol: readonly { readonly agencyId: string }[];
  own: readonly string[];
  /** The agency looked at, drawn before the others where the reader has none of its own. */
  chosen: string | null;
};

const fivePercent = 500;

/** Totals of the published years as a share of each year's scale, so that a scale of a hundred and one of a thousand can stand in one picture. */
export async function TrendChart({ trend, names, protocol, own, chosen }: TrendChartProps) {
  const t = await getTranslations('analysis.trend');
  // A year nobody knows anything of is a gap, not left out.
  const known = trend.map(({ year }) => year);
  const [since, until] = [Math.min(...known), Math.max(...known)];
  const years = Array.from({ length: until - since + 1 }, (_, i) => since + i);
  // The latest ranking first, then who has left since.
  const placed = inPlaces(
    trend.map((point) => ({ ...point, rank: point.rank ?? Number.MAX_SAFE_INTEGER })),
    protocol,
  );
  const latestFirst = placed.toSorted((a, b) => b.year - a.year);
  const agencyIds = [...new Set(latestFirst.map(({ agencyId }) => agencyId))];
  const at = (agencyId: string, year: number) =>
    trend.find((point) => point.agencyId === agencyId && point.year === year) ?? null;
  const share = (point: TrendPoint | null) => point && shareBps(point.totalCenti, point.maximumCenti);
  const isImported = (year: number) => trend.some((point) => point.year === year && point.imported);
  const marked = (year: number) => (isImported(year) ? `${year}*` : String(year));
  const shares = trend.flatMap((point) => share(point) ?? []);
  const from = Math.floor(Math.min(...shares) / fivePercent) * fivePercent;
  const to = Math.max(Math.ceil(Math.max(...shares) / fivePercent) * fivePercent, from + fivePercent);
  const [first, last] = [String(years[0]), String(years.at(-1))];
  const span = first === last ? 'one' : 'more';
  const rows = agencyIds.map((agencyId) => ({ agencyId, names: names.get(agencyId) }));
  return (
    <Section
      heading={t('heading', { first, last, span })}
      intro={years.some(isImported) ? `${t('intro')} ${t('importedNote')}` : t('intro')}
    >
      <TrendLines
        label={t('label', { first, last, span, agencies: agencyIds.length })}
        marks={years.map(marked)}
        ticks={[from, (from + to) / 2, to]}
        formatTick={formatShare}
        series={rows.map(({ agencyId, names: named }) => ({
          key: agencyId,
          label: named?.shortName ?? '',
          own: own.includes(agencyId) || agencyId === chosen,
          values: years.map((year) => share(at(agencyId, year))),
        }))}
      />
      <DataTable
        caption={t('caption')}
        captionUnseen
        rows={rows}
        rowKey={({ agencyId }) => agencyId}
        isOwn={({ agencyId }) => own.includes(agencyId)}
        columnsAre="many"
        columns={[
          {
            key: 'agency',
            label: t('agency'),
            names: true,
            cell: ({ names: named }) => nonBreaking(named?.name ?? '–'),
          },
          ...years.map((year) => ({
            key: String(year),
            label: marked(year),
            numeric: true,
            cell: ({ agencyId }: (typeof rows)[number]) => {
              const point = at(agencyId, year);
              return point ? t('cell', { total: formatPoints(point.totalCenti), rank: rankOf(point) }) : '–';
            },
          })),
        ]}
      />
    </Section>
  );
}

function rankOf({ rank, tied }: TrendPoint): string {
  if (rank === null) return '–';
  return tied ? `${rank}=` : String(rank);
}
