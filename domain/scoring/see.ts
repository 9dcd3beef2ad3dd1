import type { SelfAssessmentStatus } from './self-assessment-status';

/** Whether a reader sees the figures of a self-assessment: its own agency always, others once it lies with the bloc. */
export function seesSheet(status: SelfAssessmentStatus | null, isOwn: boolean): boolean {
  return isOwn || status === 'submitted';
}

/**
 * Whether a reader sees what was appraised of an agency: everybody once it is published; before that who keeps the year or appraises it,
 * and the agency itself once a round was sent to it.
 */
export function seesResult({
  published,
  appraises,
  isOwn,
  sent,
}: {
  readonly published: boolean;
  readonly appraises: boolean;
  readonly isOwn: boolean;
  readonly sent: boolean;
}): boolean {
  return published || appraises || (isOwn && sent);
}
