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
