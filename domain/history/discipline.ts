import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import type { DisciplineFact } from './facts';
import { mayRestOn } from './paper';

/** Whether a measure still runs on a day, or nobody knows until when; then a human has to say. Source: Decree 152/2025 Art 4(4) (domain G-06). */
export function stateOfDiscipline(
  { from, until }: Pick<DisciplineFact, 'from' | 'until'>,
  on: IsoDate,
): 'toCome' | 'running' | 'endUnknown' | 'ended' {
  if (on < from) return 'toCome';
  if (until === null) return 'endUnknown';
  return on <= until ? 'running' : 'ended';
}

/**
 * Whether a measure of discipline may be written down. Refusals: `discipline.inFuture` at `from` (params: the official day),
 * `discipline.endsBeforeBegins` at `until`, `discipline.sameOnRecord`, those of `mayRestOn`.
 */
export function mayRecordDiscipline(
  measure: Omit<DisciplineFact, 'id' | 'agencyId' | 'fileId'>,
  known: readonly Pick<DisciplineFact, 'subject' | 'measure' | 'from' | 'paperNumber'>[],
  hasScan: boolean,
  on: IsoDate,
): Decision {
  const { from, until } = measure;
  if (from > on) return refuse('discipline.inFuture', { on }, 'from');
  if (until !== null && until < from) return refuse('discipline.endsBeforeBegins', { from }, 'until');
  const same = known.some(
    (one) =>
      one.subject === measure.subject &&
      one.measure === measure.measure &&
      one.from === from &&
      one.paperNumber === measure.paperNumber,
  );
  if (same) return refuse('discipline.sameOnRecord', { from }, 'from');
  const paper = mayRestOn(measure, hasScan, on);
  return paper.ok ? allow() : paper;
}
