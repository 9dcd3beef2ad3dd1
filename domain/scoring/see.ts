import type { SelfAssessmentStatus } from './self-assessment-status';

/** Whether a reader sees the figures of a self-assessment: its own agency always, others once it lies with the bloc. */
export function seesSheet(status: SelfAssessmentStatus, isOwn: boolean): boolean {
  return isOwn || status === 'submitted';
}

/** Whether a reader sees what is recorded for an agency: everybody once it is published, before that who keeps the year and the agency itself. */
export function seesResult({
  published,
  keeps,
  isOwn,
}: {
  published: boolean;
  keeps: boolean;
  isOwn: boolean;
}): boolean {
  return published || keeps || isOwn;
}
