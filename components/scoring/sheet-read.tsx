import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { SummaryList } from '@/components/ui/summary-list';
import type { Scale } from '@/domain/scoring/scale';
import { formatPoints } from '@/lib/format';
import { GroupName } from './group-name';
import type { ResultShown, SheetShown } from './shown';

/** A self-assessment to read, beside what was recorded. */
export async function SheetRead({
  scale,
  sheet,
  result,
}: {
  scale: Scale;
  sheet: SheetShown;
  result: ResultShown | null;
}) {
  const t = await getTranslations('selfAssessment');
  return (
    <>
      <DataTable
        caption={t('caption')}
        captionUnseen
        rows={scale.groups}
        rowKey={({ id }) => id}
        columns={[
          { key: 'group', label: t('group'), names: true, cell: (group) => <GroupName {...group} /> },
          { key: 'max', label: t('max'), numeric: true, cell: ({ maxCenti }) => formatPoints(maxCenti) },
          {
            key: 'self',
            label: t('self'),
            numeric: true,
            cell: ({ code }) => {
              const centi = sheet.points[code] ?? null;
              return centi === null ? '–' : formatPoints(centi);
            },
          },
          { key: 'note', label: t('note'), cell: ({ code }) => sheet.notes[code] || '–' },
          {
            key: 'recorded',
            label: t('recorded'),
            numeric: true,
            cell: ({ code }) => (result ? formatPoints(result.groups[code] ?? 0) : '–'),
          },
        ]}
      />
      <div className="mt-4">
        <SummaryList
          rows={[
            {
              term: t('bonus'),
              detail:
                sheet.bonusCenti > 0 ? `${formatPoints(sheet.bonusCenti)} – ${sheet.bonusReason}` : formatPoints(0),
            },
            { term: t('selfTotal'), detail: <strong className="tabular">{formatPoints(sheet.totalCenti)}</strong> },
          ]}
        />
      </div>
    </>
  );
}
