/** Facts of a bloc year that can be marked as made up for illustration ("số liệu minh họa"). */
export const illustrativeFacts = [
  'members',
  'charter',
  'criteria',
  'deadlines',
  'registrations',
  'planTasks',
  'activities',
  'selfScores',
  'results',
  'nominees',
  'history',
  'attendance',
  'tally',
  'leadershipVotes',
  'signingTimes',
  'submission',
  'decision',
] as const;
export type IllustrativeFact = (typeof illustrativeFacts)[number];
