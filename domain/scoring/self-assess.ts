import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import { faultsOfPoints, type GivenPoints, type Scale } from './scale';
import { selfAssessmentMoves, type SelfAssessmentStatus } from './self-assessment-status';

/** Where the year's scoring stands. */
export type ScoringStage = { readonly opened: boolean; readonly published: boolean };

export type SelfAssessmentDraft = {
  readonly points: GivenPoints;
  readonly bonusCenti: number;
  readonly bonusReason: string;
};

/** Whether anything of the year may still be scored. Refusals: `scoring.notOpened`, `results.locked`. Source: domain 10.1. */
export function mayScore({ opened, published }: ScoringStage): Decision {
  if (published) return refuse('results.locked');
  return opened ? allow() : refuse('scoring.notOpened');
}

/**
 * Whether an agency may write its self-assessment, null before its first word. Refusals: those of `mayScore`,
 * `selfAssessment.alreadySent`. Source: domain 10.3.
 */
export function maySave(stage: ScoringStage, status: SelfAssessmentStatus | null): Decision {
  const open = mayScore(stage);
  if (!open.ok) return open;
  return status === 'submitted' ? refuse('selfAssessment.alreadySent') : allow();
}

/**
 * What keeps a self-assessment from being sent, each at its field: a group without points, a bonus without its reason, points
 * off the scale. Refusals: those of `faultsOfPoints`, `selfAssessment.bonusReasonMissing`. Source: domain 9.2.
 */
export function faultsOfDraft(scale: Scale, draft: SelfAssessmentDraft): Refusal[] {
  const unexplained = draft.bonusCenti > 0 && draft.bonusReason === '';
  return [
    ...faultsOfPoints(scale, draft.points, draft.bonusCenti, { complete: true }),
    ...(unexplained ? [{ code: 'selfAssessment.bonusReasonMissing', field: 'bonusReason' }] : []),
  ];
}

/** Whether it may be sent at all. Refusals: those of `maySave`, `selfAssessment.nothingSaved`. Source: domain 10.3. */
export function maySubmit(stage: ScoringStage, status: SelfAssessmentStatus | null): Decision {
  const save = maySave(stage, status);
  if (!save.ok) return save;
  return status === null || !moves(status, 'submitted') ? refuse('selfAssessment.nothingSaved') : allow();
}

/** The day by which it must be sent: the bloc's deadline, or after a return the later day the return gave. */
export function dueDay(deadlineOn: IsoDate | null, answerBy: IsoDate | null): IsoDate | null {
  if (deadlineOn === null || answerBy === null) return deadlineOn;
  return answerBy > deadlineOn ? answerBy : deadlineOn;
}

/** Whether a self-assessment sent on a day is late; who was late once stays late, whatever came after. */
export function isLate(sentOn: IsoDate, dueOn: IsoDate | null, lateBefore: boolean): boolean {
  return lateBefore || (dueOn !== null && sentOn > dueOn);
}

/**
 * Whether a self-assessment may be returned, to be answered by a day. Refusals: those of `mayScore`, `selfAssessment.notSent`,
 * `selfAssessment.answerByPast` (at its field). Source: domain 10.3.
 */
export function mayReturn(
  stage: ScoringStage,
  status: SelfAssessmentStatus | null,
  answerBy: IsoDate,
  on: IsoDate,
): Decision {
  const open = mayScore(stage);
  if (!open.ok) return open;
  if (status === null || !moves(status, 'returned')) return refuse('selfAssessment.notSent');
  return answerBy < on ? refuse('selfAssessment.answerByPast', { on }, 'answerBy') : allow();
}

function moves(from: SelfAssessmentStatus, to: SelfAssessmentStatus): boolean {
  const next: readonly SelfAssessmentStatus[] = selfAssessmentMoves[from];
  return next.includes(to);
}
