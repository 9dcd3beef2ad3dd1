/** What a paper of a dossier is. The letter, the list and the minutes are the bloc's own and come from the system (domain 11.3). */
export const paperKinds = [
  'rating',
  'superiorConfirmation',
  'initiative',
  'achievementProof',
  'contributionProof',
  'taxInsurance',
  'signedReport',
  'other',
] as const;
