import { getTranslations } from 'next-intl/server';
import { DotLine, DotScale } from '@/components/chart/dot-line';
import { Radar } from '@/components/chart/radar';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import type { ScaleGroup } from '@/domain/criteria/scale';
import { profileOf } from '@/domain/scoring/profile';
import type { RankFacts } from '@/domain/scoring/rank';
import { formatPoints, formatShare } from '@/lib/format';

type ProfileChartProps = {
  agency: string;
  groups: readonly ScaleGroup[];
  facts: RankFacts & { readonly totalCenti: number };
  all: readonly RankFacts[];
};

const [spokesAtLeast, spokesAtMost] = [3, 8];
const whole = 10_000;

/** One agency by group beside the bloc's median, in shares of each group's maximum. */
export async function ProfileChart({ agency, groups, facts, all }: ProfileChartProps) {
  const t = await getTranslations('analysis.profile');
  const rows = profileOf(groups, facts, all);
  const lowest = Math.min(...rows.flatMap(({ bps, medianBps }) => [bps, medianBps]));
  const from = Math.min(Math.floor(lowest / 1000) * 1000, whole / 2);
  const range = { from, to: whole };
  const isRadar = rows.length >= spokesAtLeast && rows.length <= spokesAtMost;
  return (
    <Section level={3} heading={t('heading')}>
      <DataTable
        caption={t('caption')}
        captionUnseen
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          { key: 'group', label: t('group'), names: true, cell: ({ code, name }) => `${code}. ${name}` },
          {
            key: 'dots',
            label: '',
            head: <DotScale {...range} ticks={[from, (from + whole) / 2, whole]} format={formatShare} />,
            cell: ({ bps, medianBps }) => <DotLine {...range} solid={bps} hollow={medianBps} />,
          },
          {
            key: 'points',
            label: t('points'),
            numeric: true,
            cell: ({ centi, bps }) => (
              <strong>{t('cell', { points: formatPoints(centi), share: formatShare(bps) })}</strong>
            ),
          },
          {
            key: 'median',
            label: t('median'),
            numeric: true,
            cell: ({ medianCenti, medianBps }) =>
              t('cell', { points: formatPoints(medianCenti), share: formatShare(medianBps) }),
          },
        ]}
      />
      {isRadar ? (
        <div className="mt-4">
          <Radar
            label={t('radar', { agency })}
            spokes={rows.map(({ code, bps, medianBps }) => ({ code, solid: bps, hollow: medianBps }))}
          />
        </div>
      ) : null}
    </Section>
  );
}
