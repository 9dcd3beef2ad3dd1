import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { TextLink } from '@/components/ui/text-link';
import type { SentRound } from '@/domain/scoring/round';
import { formatDay, formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { SheetTag } from './sheet-tag';
import type { ScoringShown, SheetListed } from './shown';

/** A round of appraisal that was sent, and whether the agency may still explain. */
export type AppraisalListed = {
  readonly agencyId: string;
  readonly round: SentRound;
  readonly explainBy: string | null;
  readonly explainedOn: string | null;
};

type SheetsTableProps = {
  scoring: ScoringShown;
  sheets: readonly SheetListed[];
  locked: readonly string[];
  appraisals: readonly AppraisalListed[];
  rechecks: readonly { agencyId: string; answeredOn: string | null }[];
};

/** Who has sent its self-assessment, when, with how many points, and how far its appraisal has come. */
export async function SheetsTable({ scoring, sheets, locked, appraisals, rechecks }: SheetsTableProps) {
  const t = await getTranslations('results.sheets');
  const { scope, stage, dueOn, own } = scoring;
  const sheetOf = new Map(sheets.map((sheet) => [sheet.agencyId, sheet]));
  const overdue = stage.opened && !stage.published && dueOn !== null && scope.on > dueOn;
  const roundOf = (agencyId: string) => {
    if (rechecks.some((one) => one.agencyId === agencyId && one.answeredOn === null)) return 'recheck';
    const last = appraisals.filter((one) => one.agencyId === agencyId).at(-1);
    if (!last) return 'none';
    if (last.round === 'second') return 'second';
    const explains = last.explainBy !== null && last.explainedOn === null && scope.on <= last.explainBy;
    return explains ? 'explaining' : 'appraised';
  };
  type Row = (typeof scope.members)[number];
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
            return (
              <>
                <SheetTag status={sheet?.status ?? null} late={(sheet?.lateDays ?? 0) > 0} overdue={overdue} />
                {locked.includes(agencyId) ? <span className="block text-sm text-late">{t('locked')}</span> : null}
              </>
            );
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
        // Once published, nobody asks how far each appraisal had come.
        ...(stage.published
          ? []
          : [
              {
                key: 'appraisal',
                label: t('appraisal'),
                cell: ({ agencyId }: Row) => t(`rounds.${roundOf(agencyId)}`),
              },
            ]),
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
