import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { SheetTag } from './sheet-tag';
import type { ScoringShown, SheetListed } from './shown';

/** Who has sent its self-assessment, when, and with how many points. */
export async function SheetsTable({ scoring, sheets }: { scoring: ScoringShown; sheets: readonly SheetListed[] }) {
  const t = await getTranslations('results.sheets');
  const { scope, stage, dueOn, own } = scoring;
  const sheetOf = new Map(sheets.map((sheet) => [sheet.agencyId, sheet]));
  const overdue = stage.opened && !stage.published && dueOn !== null && scope.on > dueOn;
  return (
    <DataTable
      caption={t('caption')}
      rows={scope.members}
      rowKey={({ agencyId }) => agencyId}
      isOwn={({ agencyId }) => own.includes(agencyId)}
      columns={[
        {
          key: 'agency',
          label: t('agency'),
          names: true,
          cell: ({ slug, name }) => <TextLink href={paths.sheet(placeOf(scope), slug)}>{nonBreaking(name)}</TextLink>,
        },
        {
          key: 'status',
          label: t('status'),
          cell: ({ agencyId }) => {
            const sheet = sheetOf.get(agencyId);
            return <SheetTag status={sheet?.status ?? null} late={sheet?.late ?? false} overdue={overdue} />;
          },
        },
        {
          key: 'sentOn',
          label: t('sentOn'),
          numeric: true,
          cell: ({ agencyId }) => {
            const sheet = sheetOf.get(agencyId);
            return sheet?.status === 'submitted' && sheet.submittedOn ? formatDay(sheet.submittedOn) : '–';
          },
        },
        {
          key: 'total',
          label: t('total'),
          numeric: true,
          cell: ({ agencyId }) => {
            const total = sheetOf.get(agencyId)?.totalCenti ?? null;
            return total === null ? '–' : formatPoints(total);
          },
        },
      ]}
    />
  );
}
