import { getTranslations } from 'next-intl/server';
import { Autosave } from '@/components/form/autosave';
import { Form } from '@/components/form/form';
import { DataTable, type Column } from '@/components/table/data-table';
import { noMark } from '@/domain/criteria/mark';
import { shownCode } from '@/domain/criteria/scale';
import type { SheetLine } from '@/domain/scoring/lines';
import { decidingRounds, type DecidingRound } from '@/domain/scoring/round';
import { formatPoints } from '@/lib/format';
import { paths } from '@/lib/paths';
import { saveAppraisalAction } from '@/server/appraisal/actions';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { EvidenceNames } from './evidence-names';
import { FedFact } from './fed-fact';
import { LineField, LineNote } from './line-fields';
import { LineName } from './line-name';
import { lineWords } from './line-words';
import { MarkShown } from './mark-shown';
import { measuredBy } from './measured-by';
import { RoundsGiven } from './rounds-given';

type AppraisalFormProps = {
  sheet: SheetShown;
  lines: readonly SheetLine[];
  round: DecidingRound;
  personId: string;
  /** The part of the sheet these are, under which what is typed is kept on this machine. */
  part: string;
};

/** Points of one round beside everything they are held against; a box is empty where the round says nothing yet. */
export async function AppraisalForm({ sheet, lines, round, personId, part }: AppraisalFormProps) {
  const t = await getTranslations('appraisal');
  const self = await getTranslations('selfAssessment');
  const rounds = await getTranslations('scoring.rounds');
  const earlierLabel = (await getTranslations('scoring'))('earlierRounds');
  const { value } = await lineWords();
  const measured = await measuredBy(sheet);
  const { scope, member, marks, explanations, outcome } = sheet;
  const earlier = decidingRounds
    .slice(0, decidingRounds.indexOf(round))
    .filter((one) => Object.keys(marks.decided[one] ?? {}).length > 0);
  const rows = lines.map((line, at) => {
    return { at, line, own: marks.self[line.code], kept: marks.decided[round]?.[line.code] };
  });
  type Row = (typeof rows)[number];
  const columns: Column<Row>[] = [
    {
      key: 'line',
      label: self('line'),
      names: true,
      cell: ({ at, line }) => (
        <LineName line={line} measured={measured(line)} fed={<FedFact sheet={sheet} line={line} at={at} />} />
      ),
    },
    { key: 'max', label: self('max'), numeric: true, cell: ({ line }) => formatPoints(line.maxCenti) },
    {
      key: 'self',
      label: self('self'),
      numeric: true,
      cell: ({ line, own }) => <MarkShown centi={own?.pointsCenti ?? null} value={value(line, own ?? noMark)} />,
    },
    {
      key: 'grounds',
      label: self('grounds'),
      cell: ({ line, own }) => (
        <div className="lg:min-w-36 print:min-w-0">
          <EvidenceNames sheet={sheet} line={line} />
          {own?.note ? <p className="text-sm wrap-anywhere whitespace-pre-line">{own.note}</p> : null}
          {explanations[line.code] ? (
            <p className="text-sm wrap-anywhere whitespace-pre-line">
              <span className="text-soft">{self('explanation')}:</span> {explanations[line.code]}
            </p>
          ) : null}
        </div>
      ),
    },
    ...(earlier.length > 0
      ? [
          {
            key: 'earlier',
            label: earlierLabel,
            cell: ({ line }: Row) => <RoundsGiven sheet={sheet} line={line} rounds={earlier} reasons />,
          },
        ]
      : []),
    {
      key: 'given',
      label: rounds(round),
      cell: ({ at, line, kept }) => (
        <LineField at={at} line={line} kept={kept} label={t('givenOf', { code: shownCode(line) })} />
      ),
    },
    {
      key: 'note',
      label: t('note'),
      cell: ({ at, line, kept }) => <LineNote at={at} kept={kept} label={t('noteOf', { code: shownCode(line) })} />,
    },
  ];
  const kept = `appraisal:${personId}:${scope.id}:${member.agencyId}:${round}:${part}`;
  return (
    // Another round, or other lines of it, are another form: nothing typed for one stands in the boxes of the next.
    <Form key={[kept, ...lines.map(({ code }) => code)].join()} action={saveAppraisalAction} id="appraisal">
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="agencyId" value={member.agencyId} />
      <input type="hidden" name="round" value={round} />
      <DataTable
        caption={t('caption')}
        captionUnseen
        rows={rows}
        rowKey={({ line }) => line.code}
        columnsAre="many"
        columns={columns}
      />
      <Autosave
        to={paths.appraisalScores}
        name={kept}
        total={outcome.finalCenti !== null && sheet.result ? formatPoints(outcome.finalCenti) : '–'}
        totalLabel={t('total')}
        button={t('save')}
      />
    </Form>
  );
}
