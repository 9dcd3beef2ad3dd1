export const submissionStatuses = ['draft', 'sent', 'returned', 'received', 'decided'] as const;
export type SubmissionStatus = (typeof submissionStatuses)[number];

/** Which status may follow which; a returned letter is corrected and sent again. */
export const submissionMoves = {
  draft: ['sent'],
  sent: ['received', 'returned'],
  returned: ['sent'],
  received: ['returned', 'decided'],
  decided: [],
} as const satisfies Record<SubmissionStatus, readonly SubmissionStatus[]>;
