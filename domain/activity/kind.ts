/** What members of a bloc do together. */
export const activityKinds = ['meeting', 'exchange', 'charity', 'contest', 'studyVisit', 'other'] as const;

/** The part of the day an activity takes. */
export const activitySessions = ['morning', 'afternoon', 'evening', 'fullDay'] as const;
export type ActivitySession = (typeof activitySessions)[number];
