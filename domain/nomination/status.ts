export const nominationStatuses = ['draft', 'sent', 'returned', 'onBallot', 'approved', 'notApproved', 'withdrawn'] as const;
export type NominationStatus = (typeof nominationStatuses)[number];

/** Which status may follow which. What comes after the bloc's vote is told by the submission and the decision. */
export const nominationMoves = {
  draft: ['sent', 'withdrawn'],
  sent: ['returned', 'onBallot', 'withdrawn'],
  returned: ['sent', 'withdrawn'],
  onBallot: ['approved', 'notApproved'],
  approved: [],
  notApproved: [],
  withdrawn: [],
} as const satisfies Record<NominationStatus, readonly NominationStatus[]>;

/** What a reviewer recommends: put it to the vote, have it completed, or not. */
export const recommendations = ['agree', 'complete', 'disagree'] as const;
export type Recommendation = (typeof recommendations)[number];
