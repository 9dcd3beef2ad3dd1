export const selfAssessmentStatuses = ['draft', 'submitted', 'returned'] as const;
export type SelfAssessmentStatus = (typeof selfAssessmentStatuses)[number];

/** Which status may follow which. */
export const selfAssessmentMoves = {
  draft: ['submitted'],
  submitted: ['returned'],
  returned: ['submitted'],
} as const satisfies Record<SelfAssessmentStatus, readonly SelfAssessmentStatus[]>;
