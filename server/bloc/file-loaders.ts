import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ComparisonFilter, ComparisonOrder } from '@/domain/bloc/compare';
import { formatDay } from '@/lib/format';
import { comparisonSheet } from '@/papers/bloc-comparison/bloc-comparison';
import type { SheetFile } from '../result/file-loaders';
import { loadComparison } from './register-loaders';

/** The comparison as it is narrowed and ordered on the screen, all of its pages, as an .xlsx. */
export async function loadComparisonFile(
  asked: number | null,
  filter: ComparisonFilter,
  order: ComparisonOrder,
): Promise<SheetFile> {
  const { year, on, fitting } = await loadComparison(asked, filter, order, 1);
  const t = await getTranslations({ locale: 'vi', namespace: 'comparison' });
  const labels = await getTranslations({ locale: 'vi', namespace: 'stations.labels' });
  const deadlines = await getTranslations({ locale: 'vi', namespace: 'deadlines' });
  const bytes = await comparisonSheet({
    year,
    on: formatDay(on),
    rows: fitting.map((row) => ({
      ...row,
      leader: row.leader ?? '',
      stage: row.station ? labels(row.station) : t('done'),
      next: row.next ? `${formatDay(row.next.on)}: ${deadlines(row.next.kind)}` : '',
      late: row.late.join(', '),
      signedOn: row.signedOn ? formatDay(row.signedOn) : '',
      dossier: row.decidedOn ? t('decided', { day: formatDay(row.decidedOn) }) : t(`dossiers.${row.dossier ?? 'none'}`),
    })),
  });
  return { name: `so-sanh-cac-khoi-${year}.xlsx`, bytes };
}
