import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';

/** The dates a bloc year is steered by, in the order they fall. */
export const deadlineKinds = [
  'registration',
  'covenant',
  'midYear',
  'selfScore',
  'appraisal',
  'nomination',
  'dossier',
  'conference',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/**
 * Whether a year may be steered by these dates: none lies before it begins. How late its last papers come nobody can say.
 * Refusal: `deadline.beforeYear` (params: the day). Source: domain 8.6.
 */
export function mayBeDue(deadlines: readonly { readonly dueOn: IsoDate }[], year: number): Decision {
  const early = deadlines.find(({ dueOn }) => dueOn < `${year}-01-01`);
  return early ? refuse('deadline.beforeYear', { day: early.dueOn, year }) : allow();
}
