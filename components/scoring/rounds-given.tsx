import { getTranslations } from 'next-intl/server';
import type { SheetLine } from '@/domain/scoring/lines';
import type { DecidingRound } from '@/domain/scoring/round';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { lineWords } from './line-words';
import { MarkShown } from './mark-shown';

type RoundsGivenProps = { sheet: SheetShown; line: SheetLine; rounds: readonly DecidingRound[]; reasons?: boolean };

/** What some rounds gave a line, one under the other, with their reasons where no other column has them: beside each other they would not fit. */
export async function RoundsGiven({ sheet, line, rounds, reasons = false }: RoundsGivenProps) {
  const t = await getTranslations('scoring.rounds');
  const { value } = await lineWords();
  const given = rounds.flatMap((round) => {
    const mark = sheet.marks.decided[round]?.[line.code];
    return mark && mark.pointsCenti !== null ? [{ round, mark }] : [];
  });
  if (given.length === 0) return '–';
  return (
    <ul className="text-sm lg:min-w-28 print:min-w-0">
      {given.map(({ round, mark }) => (
        <li key={round} className="py-0.5">
          <span className="text-soft">{t(round)}:</span>{' '}
          <span className="tabular whitespace-nowrap">
            <MarkShown centi={mark.pointsCenti} value={value(line, mark)} />
          </span>
          {reasons && mark.note ? <span className="block wrap-anywhere whitespace-pre-line">{mark.note}</span> : null}
        </li>
      ))}
    </ul>
  );
}
