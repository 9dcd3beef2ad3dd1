/** Khiếu nại: somebody's own right is concerned; kiến nghị: what should be looked at again (domain 11.1, paper 26). */
export const objectionKinds = ['complaint', 'request'] as const;

/** What is objected to. */
export const objectionTargets = ['nomination', 'ranking', 'ballot', 'other'] as const;

/** How an objection was answered. */
export const objectionOutcomes = ['upheld', 'partly', 'dismissed'] as const;
export type ObjectionOutcome = (typeof objectionOutcomes)[number];
