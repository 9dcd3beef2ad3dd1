import { getTranslations } from 'next-intl/server';
import { BarLine } from '@/components/chart/bar-line';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { totalOfScale, type ScaleGroup } from '@/domain/criteria/scale';
import { lossSteps } from '@/domain/scoring/profile';
import type { RankFacts } from '@/domain/scoring/rank';
import { formatPoints } from '@/lib/format';

type LossTableProps = {
  agency: string;
  groups: readonly ScaleGroup[];
  facts: RankFacts & { readonly totalCenti: number };
};

/** The way from the maximum of the scale down to an agency's total, step by step. */
export async function LossTable({ agency, groups, facts }: LossTableProps) {
  const t = await getTranslations('analysis.loss');
  const whole = totalOfScale({ groups });
  const steps = lossSteps(groups, facts);
  const most = Math.max(whole, ...steps.map(({ from, until }) => Math.max(from, until)));
  const rows = [
    { key: 'whole', words: t('whole'), from: 0, until: whole, change: null },
    ...steps.map(({ is, code, name, from, until }) => ({
      key: `${is} ${code}`,
      words: is === 'group' ? `${code}. ${name}` : t(is),
      from,
      until,
      change: until - from,
    })),
    { key: 'total', words: t('total'), from: 0, until: facts.totalCenti, change: null },
  ];
  return (
    <Section level={3} heading={t('heading', { agency })}>
      <DataTable
        caption={t('caption')}
        captionUnseen
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'step', label: t('step'), names: true, cell: ({ words }) => words },
          {
            key: 'bar',
            label: '',
            cell: ({ key, from, until }) => <BarLine from={from} until={until} most={most} own={key === 'total'} />,
          },
          {
            key: 'change',
            label: t('change'),
            numeric: true,
            cell: ({ change }) =>
              change === null ? '' : change > 0 ? `+${formatPoints(change)}` : formatPoints(change),
          },
          { key: 'left', label: t('left'), numeric: true, cell: ({ until }) => formatPoints(until) },
        ]}
      />
    </Section>
  );
}
