import { getTranslations } from 'next-intl/server';
import { Autosave } from '@/components/form/autosave';
import { Form } from '@/components/form/form';
import { DataTable, type Column } from '@/components/table/data-table';
import { shownCode } from '@/domain/criteria/scale';
import type { SheetLine } from '@/domain/scoring/lines';
import { formatPoints } from '@/lib/format';
import { paths } from '@/lib/paths';
import { saveSelfAssessmentAction } from '@/server/self-assessment/actions';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { EvidenceNames } from './evidence-names';
import { FedFact } from './fed-fact';
import { LineField, LineNote } from './line-fields';
import { LineName } from './line-name';
import { MarkShown } from './mark-shown';
import { measuredBy } from './measured-by';

/** The ids of this form's fields begin with this word. */
export const selfForm = 'self';

/** What is typed into one part of a sheet is called so on the machine it is typed on. */
export function selfDraft(
  { scope, member }: Pick<SheetShown, 'scope' | 'member'>,
  personId: string,
  part: string,
): string {
  return `self:${personId}:${scope.id}:${member.agencyId}:${part}`;
}

type SelfPartFormProps = { sheet: SheetShown; lines: readonly SheetLine[]; personId: string; part: string };

/** An agency's own points for some lines, each beside its evidence, what it rests on, and what was appraised. Anything may be left for later. */
export async function SelfPartForm({ sheet, lines, personId, part }: SelfPartFormProps) {
  const t = await getTranslations('selfAssessment');
  const { scope, member, marks, outcome } = sheet;
  const measured = await measuredBy(sheet);
  const rows = lines.map((line, at) => ({ at, line, kept: marks.self[line.code] }));
  type Row = (typeof rows)[number];
  const columns: Column<Row>[] = [
    {
      key: 'line',
      label: t('line'),
      names: true,
      cell: ({ at, line }) => (
        <LineName line={line} measured={measured(line)} fed={<FedFact sheet={sheet} line={line} at={at} />} />
      ),
    },
    { key: 'max', label: t('max'), numeric: true, cell: ({ line }) => formatPoints(line.maxCenti) },
    {
      key: 'self',
      label: t('self'),
      cell: ({ at, line, kept }) =>
        line.kind === 'manual' ? (
          <span className="text-soft">{t('manual')}</span>
        ) : (
          <LineField at={at} line={line} kept={kept} label={t('selfOf', { code: shownCode(line) })} />
        ),
    },
    {
      key: 'evidence',
      label: t('evidence'),
      cell: ({ line }) => <EvidenceNames sheet={sheet} line={line} add />,
    },
    {
      key: 'note',
      label: t('note'),
      cell: ({ at, line, kept }) =>
        line.kind === 'manual' ? '–' : <LineNote at={at} kept={kept} label={t('noteOf', { code: shownCode(line) })} />,
    },
    ...(Object.keys(marks.decided).length > 0
      ? [
          {
            key: 'counted',
            label: t('counted'),
            numeric: true,
            cell: ({ line }: Row) => <MarkShown centi={sheet.counted[line.code] ?? null} />,
          },
        ]
      : []),
  ];
  return (
    <Form action={saveSelfAssessmentAction} id={selfForm}>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="agencyId" value={member.agencyId} />
      <DataTable
        caption={t('caption')}
        captionUnseen
        rows={rows}
        rowKey={({ line }) => line.code}
        columnsAre="many"
        columns={columns}
      />
      <Autosave
        to={paths.selfScores}
        name={selfDraft(sheet, personId, part)}
        total={outcome.self ? formatPoints(outcome.self.totalCenti) : null}
        totalLabel={t('savedTotal')}
        button={t('save')}
      />
    </Form>
  );
}
