import { getTranslations } from 'next-intl/server';
import { refusalWords } from '@/components/form/refusal-words';
import { DataTable, type Column } from '@/components/table/data-table';
import { Tag, type TagKind } from '@/components/ui/tag';
import type { CheckedSheet, SheetFault, SheetRow, SheetScores } from '@/domain/scoring/import';
import { linesOfScale } from './lines-of-scale';
import type { ScaleShown } from './shown';
import { formatPoints, nonBreaking } from '@/lib/format';

const kinds: Record<SheetRow['status'], TagKind> = { new: 'pen', changed: 'waiting', same: 'plain', wrong: 'late' };

/** Every row of a sheet with what it would do, and every wrong cell by its name. */
export async function DryRunTable({ sheet, scale }: { sheet: CheckedSheet; scale: ScaleShown }) {
  const t = await getTranslations('results.import');
  const lump = scale.bonuses.length === 0 && scale.bonusCapCenti > 0;
  const points = (key: string, label: string, centi: (scores: SheetScores) => number): Column<SheetRow> => ({
    key,
    label,
    numeric: true,
    cell: (row) =>
      row.status === 'wrong' ? null : <Change now={centi(row.scores)} before={row.before ? centi(row.before) : null} />,
  });
  return (
    <DataTable
      caption={t('rows')}
      rows={sheet.rows}
      rowKey={({ row }) => String(row)}
      columnsAre="many"
      columns={[
        { key: 'row', label: t('row'), numeric: true, cell: ({ row }) => row },
        {
          key: 'agency',
          label: t('agency'),
          names: true,
          cell: ({ agencyName }) => nonBreaking(agencyName) || t('unknownAgency'),
        },
        {
          key: 'status',
          label: t('status'),
          words: true,
          cell: (row) => (
            <>
              <Tag kind={kinds[row.status]}>{t(`statuses.${row.status}`)}</Tag>
              {row.status === 'wrong' ? <CellFaults faults={row.faults} /> : null}
            </>
          ),
        },
        ...linesOfScale(scale).map(({ code }) => points(code, code, ({ points: given }) => given[code] ?? 0)),
        ...(lump ? [points('bonus', t('bonus'), ({ bonusCenti }) => bonusCenti)] : []),
        points('deduction', t('deduction'), ({ deductionCenti }) => deductionCenti),
      ]}
    />
  );
}

/** Wrong cells by their names in Excel, each with its reason. */
export async function CellFaults({ faults }: { faults: readonly SheetFault[] }) {
  const t = await getTranslations('results.import');
  const words = await refusalWords();
  return (
    <ul className="mt-1 text-sm">
      {faults.map((fault) => (
        <li key={`${fault.cell} ${fault.refusal.code}`}>
          <strong>{t('cell', { cell: fault.cell })}</strong> {words(fault.refusal)}
        </li>
      ))}
    </ul>
  );
}

function Change({ now, before }: { now: number; before: number | null }) {
  if (before === null || before === now) return <>{formatPoints(now)}</>;
  return (
    <>
      <del className="text-soft">{formatPoints(before)}</del>{' '}
      <ins className="font-semibold no-underline">{formatPoints(now)}</ins>
    </>
  );
}
