import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { formatDay, formatMeasure, formatReached, nonBreaking } from '@/lib/format';
import { dayOf } from '@/domain/shared/dates';
import { reachedBps } from '@/domain/shared/reached';
import { TextLink } from '@/components/ui/text-link';
import { paths } from '@/lib/paths';
import type { ProgressShown } from './progress-view';

type ProgressTableProps = { row: ProgressShown['rows'][number]; place: { bloc: string; year: number }; own: boolean };

/** The targets of one agency with what it reported. */
export async function ProgressTable({ row: { member, targets }, place, own }: ProgressTableProps) {
  const [t, registration] = [await getTranslations('progress.table'), await getTranslations('registration')];
  return (
    <div className="mt-6">
      <DataTable
        caption={nonBreaking(member.name)}
        rows={targets}
        rowKey={({ number }) => String(number)}
        isOwn={() => own}
        empty={<TextLink href={paths.registration(place, member.slug)}>{registration('targets.none')}</TextLink>}
        columns={[
          { key: 'text', label: t('text'), names: true, cell: ({ number, text }) => `${number}. ${text}` },
          { key: 'target', label: t('target'), cell: ({ target, unit }) => formatMeasure(target, unit) },
          {
            key: 'result',
            label: t('result'),
            cell: ({ midYear, midYearAt }) =>
              midYear === null ? (
                <span className="text-soft">{t('none')}</span>
              ) : (
                <div>
                  <span className="whitespace-pre-line">{midYear}</span>
                  {midYearAt ? (
                    <span className="block text-sm text-soft">{t('at', { day: formatDay(dayOf(midYearAt)) })}</span>
                  ) : null}
                </div>
              ),
          },
          {
            key: 'share',
            label: t('share'),
            numeric: true,
            cell: ({ midYear, ...aim }) => formatReached(reachedBps(aim, midYear)),
          },
        ]}
      />
    </div>
  );
}
