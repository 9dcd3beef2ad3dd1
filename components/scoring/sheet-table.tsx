import { getTranslations } from 'next-intl/server';
import { DataTable, type Column } from '@/components/table/data-table';
import { Section } from '@/components/layout/section';
import type { SheetLine } from '@/domain/scoring/lines';
import type { SheetPart } from '@/domain/scoring/parts';
import { decidingRounds, type DecidingRound } from '@/domain/scoring/round';
import { formatPoints } from '@/lib/format';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { EvidenceNames } from './evidence-names';
import { FedFact } from './fed-fact';
import { LineName } from './line-name';
import { lineWords } from './line-words';
import { MarkShown } from './mark-shown';
import { measuredBy } from './measured-by';
import { RoundsGiven } from './rounds-given';
import { RescaledNote } from './rescaled-note';

type SheetTableProps = { sheet: SheetShown; parts: readonly SheetPart[] };

/** A sheet to read, group by group, in the columns people know from paper: maximum, self, evidence, explanation, each appraisal, final. */
export async function SheetTable({ sheet, parts }: SheetTableProps) {
  const t = await getTranslations('selfAssessment');
  const bonus = t('parts.bonus');
  return (
    <>
      {parts.map((part) => (
        <Section key={part.slug} level={3} heading={part.code === null ? bonus : `${part.code}. ${part.name}`}>
          <PartTable sheet={sheet} part={part} />
        </Section>
      ))}
    </>
  );
}

/** One group of a sheet to read. */
export async function PartTable({ sheet, part }: { sheet: SheetShown; part: SheetPart }) {
  const t = await getTranslations('selfAssessment');
  const rounds = await getTranslations('scoring.rounds');
  const laterLabel = (await getTranslations('scoring'))('laterRounds');
  const { value } = await lineWords();
  const measured = await measuredBy(sheet);
  const { marks, counted, explanations } = sheet;
  const written = decidingRounds.filter((round) => Object.keys(marks.decided[round] ?? {}).length > 0);
  const round = (one: DecidingRound): Column<SheetLine> => ({
    key: one,
    label: rounds(one),
    numeric: true,
    cell: (line) => {
      const mark = marks.decided[one]?.[line.code];
      const own = marks.self[line.code]?.pointsCenti ?? null;
      const centi = mark?.pointsCenti ?? null;
      return (
        <MarkShown centi={centi} value={value(line, mark)} differs={centi !== null && own !== null && centi !== own} />
      );
    },
  });
  const later: Column<SheetLine> = {
    key: 'later',
    label: laterLabel,
    cell: (line) => <RoundsGiven sheet={sheet} line={line} rounds={written.slice(1)} />,
  };
  const words = (line: SheetLine) =>
    [
      { label: t('note'), text: marks.self[line.code]?.note },
      { label: t('explanation'), text: explanations[line.code] },
      ...written.map((one) => ({ label: rounds(one), text: marks.decided[one]?.[line.code]?.note })),
    ].flatMap(({ label, text }) => (text ? [{ label, text }] : []));
  return (
    <>
      <DataTable
        caption={part.code === null ? t('parts.bonus') : `${part.code}. ${part.name}`}
        captionUnseen
        rows={part.lines}
        rowKey={({ code }) => code}
        columnsAre="many"
        columns={[
          {
            key: 'line',
            label: t('line'),
            names: true,
            cell: (line) => (
              <LineName line={line} measured={measured(line)} fed={<FedFact sheet={sheet} line={line} />} />
            ),
          },
          { key: 'max', label: t('max'), numeric: true, cell: ({ maxCenti }) => formatPoints(maxCenti) },
          {
            key: 'self',
            label: t('self'),
            numeric: true,
            cell: (line) => {
              const mark = marks.self[line.code];
              return <MarkShown centi={mark?.pointsCenti ?? null} value={value(line, mark)} />;
            },
          },
          { key: 'evidence', label: t('evidence'), cell: (line) => <EvidenceNames sheet={sheet} line={line} /> },
          {
            key: 'words',
            label: t('words'),
            cell: (line) =>
              words(line).length === 0 ? (
                '–'
              ) : (
                <ul className="text-sm lg:min-w-36 print:min-w-0">
                  {words(line).map(({ label, text }) => (
                    <li key={label} className="wrap-anywhere whitespace-pre-line">
                      <span className="text-soft">{label}:</span> {text}
                    </li>
                  ))}
                </ul>
              ),
          },
          ...written.slice(0, written.length > 2 ? 1 : 2).map(round),
          ...(written.length > 2 ? [later] : []),
          ...(written.length > 0
            ? [
                {
                  key: 'counted',
                  label: t('counted'),
                  numeric: true,
                  cell: ({ code }: SheetLine) => (
                    <strong>
                      <MarkShown centi={counted[code] ?? null} />
                    </strong>
                  ),
                },
              ]
            : []),
        ]}
      />
      <RescaledNote sheet={sheet} part={part} />
    </>
  );
}
