import { addDays, daysBetween, type IsoDate } from '../shared/dates';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import { ownLines, type Marks, type SheetLine } from './lines';
import { selfAssessmentMoves, type SelfAssessmentStatus } from './self-assessment-status';

/** Where the year's scoring stands. */
export type ScoringStage = { readonly opened: boolean; readonly published: boolean };

/** Until when an agency's sheet is taken; both days included, null where nothing ends it before publication. */
export type SheetWindow = {
  readonly on: IsoDate;
  /** The day it is due: what comes later is late. */
  readonly dueOn: IsoDate | null;
  /** The last day it is taken at all. */
  readonly lockedAfter: IsoDate | null;
  /** Its first appraisal was sent: what was judged stays as it was, whatever the days say. */
  readonly appraised: boolean;
};

/** Whether anything of the year may still be scored. Refusals: `scoring.notOpened`, `results.locked`. Source: domain 10.1. */
export function mayScore({ opened, published }: ScoringStage): Decision {
  if (published) return refuse('results.locked');
  return opened ? allow() : refuse('scoring.notOpened');
}

/**
 * The days of an agency's sheet: due on the bloc's deadline, or after a return on the later day it gave; taken, as late, for the days of
 * grace the charter gives; after that only while it was opened again. Source: charter (appraisal); issue 4 (deadline lock with grace).
 */
export function sheetWindow(facts: {
  readonly on: IsoDate;
  readonly deadlineOn: IsoDate | null;
  readonly answerBy: IsoDate | null;
  readonly lockAfterDays: number | null;
  readonly reopenedUntil: IsoDate | null;
  readonly appraised: boolean;
}): SheetWindow {
  const { on, deadlineOn, answerBy, lockAfterDays, reopenedUntil, appraised } = facts;
  const dueOn = dueDay(deadlineOn, answerBy);
  if (deadlineOn === null || dueOn === null || lockAfterDays === null)
    return { on, dueOn, lockedAfter: null, appraised };
  const graceEnds = addDays(deadlineOn, lockAfterDays);
  const days = [graceEnds, answerBy, reopenedUntil].flatMap((day) => day ?? []);
  return { on, dueOn, lockedAfter: days.toSorted().at(-1) ?? graceEnds, appraised };
}

/**
 * Whether an agency may write its self-assessment, null before its first word. Refusals: those of `mayScore`,
 * `selfAssessment.alreadySent`, `selfAssessment.judged` once its appraisal was sent, `selfAssessment.closed` once its time is over. Source:
 * domain 10.3.
 */
export function maySave(stage: ScoringStage, status: SelfAssessmentStatus | null, window: SheetWindow): Decision {
  const open = mayScore(stage);
  if (!open.ok) return open;
  if (status === 'submitted') return refuse('selfAssessment.alreadySent');
  if (window.appraised) return refuse('selfAssessment.judged');
  return window.lockedAfter !== null && window.on > window.lockedAfter
    ? refuse('selfAssessment.closed', { lockedAfter: window.lockedAfter })
    : allow();
}

/**
 * What keeps a self-assessment from being sent, in the order of its lines; `line` names each. A line without points; points without the
 * evidence that is asked for; a bonus without a file or a word. Refusals: `scoring.pointsMissing`, `scoring.evidenceMissing`,
 * `scoring.bonusReasonMissing`. Source: domain 9.2; peers group 4 (blocked until the required evidence exists).
 */
export function missingIn(
  lines: readonly SheetLine[],
  marks: Marks,
  withEvidence: ReadonlySet<string>,
): (Refusal & { readonly line: SheetLine })[] {
  return ownLines(lines).flatMap((line) => {
    const points = marks[line.code]?.pointsCenti ?? null;
    const params = { code: line.code };
    if (points === null) return line.groupCode === null ? [] : [{ code: 'scoring.pointsMissing', params, line }];
    if (points === 0 || withEvidence.has(line.code)) return [];
    if (line.evidence) return [{ code: 'scoring.evidenceMissing', params, line }];
    return line.groupCode === null && (marks[line.code]?.note ?? '') === ''
      ? [{ code: 'scoring.bonusReasonMissing', params, line }]
      : [];
  });
}

/** Whether it may be sent at all. Refusals: those of `maySave`, `selfAssessment.nothingSaved`. Source: domain 10.3. */
export function maySubmit(stage: ScoringStage, status: SelfAssessmentStatus | null, window: SheetWindow): Decision {
  const save = maySave(stage, status, window);
  if (!save.ok) return save;
  return status === null || !moves(status, 'submitted') ? refuse('selfAssessment.nothingSaved') : allow();
}

/** The day by which it must be sent: the bloc's deadline, or after a return the later day the return gave. */
export function dueDay(deadlineOn: IsoDate | null, answerBy: IsoDate | null): IsoDate | null {
  if (deadlineOn === null || answerBy === null) return deadlineOn;
  return answerBy > deadlineOn ? answerBy : deadlineOn;
}

/** Until when a sheet that was returned may still be answered in time; null where it was not returned, or would be late. */
export function awaitedUntil(status: SelfAssessmentStatus | null, { on, dueOn }: SheetWindow): IsoDate | null {
  return status === 'returned' && dueOn !== null && on <= dueOn ? dueOn : null;
}

/** How many days late a self-assessment is that is sent on a day; who was late once stays so many days late, whatever came after. */
export function daysLate(sentOn: IsoDate, dueOn: IsoDate | null, before: number): number {
  return dueOn === null ? before : Math.max(before, daysBetween(dueOn, sentOn));
}

/**
 * Whether a self-assessment may be returned, to be answered by a day: not once its appraisal was sent. Refusals: those of `mayScore`,
 * `selfAssessment.notSent`, `selfAssessment.appraised`, `selfAssessment.answerByPast` (at its field). Source: domain 10.3.
 */
export function mayReturn(
  stage: ScoringStage,
  status: SelfAssessmentStatus | null,
  answerBy: IsoDate,
  { on, appraised }: { readonly on: IsoDate; readonly appraised: boolean },
): Decision {
  const open = mayScore(stage);
  if (!open.ok) return open;
  if (status === null || !moves(status, 'returned')) return refuse('selfAssessment.notSent');
  if (appraised) return refuse('selfAssessment.appraised');
  return answerBy < on ? refuse('selfAssessment.answerByPast', { on }, 'answerBy') : allow();
}

/**
 * Whether an agency's sheet may be opened again, until a day: its time must be over and it must not lie with the bloc. Refusals: those
 * of `mayScore`, `selfAssessment.alreadySent`, `selfAssessment.judged`, `selfAssessment.stillOpen`, `selfAssessment.untilPast` (at its field). Source: issue 4.
 */
export function mayReopen(
  stage: ScoringStage,
  status: SelfAssessmentStatus | null,
  window: SheetWindow,
  untilOn: IsoDate,
): Decision {
  const open = mayScore(stage);
  if (!open.ok) return open;
  if (status === 'submitted') return refuse('selfAssessment.alreadySent');
  if (window.appraised) return refuse('selfAssessment.judged');
  if (window.lockedAfter === null || window.on <= window.lockedAfter) return refuse('selfAssessment.stillOpen');
  return untilOn < window.on ? refuse('selfAssessment.untilPast', { on: window.on }, 'untilOn') : allow();
}

function moves(from: SelfAssessmentStatus, to: SelfAssessmentStatus): boolean {
  const next: readonly SelfAssessmentStatus[] = selfAssessmentMoves[from];
  return next.includes(to);
}
