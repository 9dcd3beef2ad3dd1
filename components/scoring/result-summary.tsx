import { getTranslations } from 'next-intl/server';
import { SummaryList } from '@/components/ui/summary-list';
import { totalOf } from '@/domain/scoring/rank';
import { formatPoints, formatShare } from '@/lib/format';
import type { ResultShown } from './shown';

/** What is recorded of an agency beside its groups: bonus, deduction, why, and the total. */
export async function ResultSummary({ result }: { result: ResultShown }) {
  const t = await getTranslations('results.summary');
  const rows = [
    {
      term: t('groups'),
      detail: Object.entries(result.groups)
        .map(([code, centi]) => `${code} ${formatPoints(centi)}`)
        .join(' · '),
    },
    { term: t('bonus'), detail: formatPoints(result.bonusCenti) },
    { term: t('deduction'), detail: formatPoints(result.deductionCenti) },
    ...(result.reason ? [{ term: t('reason'), detail: result.reason }] : []),
    ...(result.womenBps === null ? [] : [{ term: t('women'), detail: formatShare(result.womenBps) }]),
    { term: t('total'), detail: <strong>{formatPoints(totalOf(result))}</strong> },
  ];
  return (
    <div className="tabular">
      <SummaryList rows={rows} />
    </div>
  );
}
