/**
 * Who gave points, in the order it happens: the agency itself, its peers, who appraises, the second appraisal after the explanation, the
 * recheck, the conference. Four columns and their reasons, never one written over another. Source: domain 9.5, 10.3.
 */
export const rounds = ['self', 'cross', 'appraised', 'second', 'rechecked', 'final'] as const;
export type Round = (typeof rounds)[number];

/** The rounds that decide what counts, earliest first: of each line the last one that says something. */
export const decidingRounds = ['appraised', 'second', 'rechecked', 'final'] as const satisfies readonly Round[];
export type DecidingRound = (typeof decidingRounds)[number];

/** The rounds that are sent to the agency when they are finished. */
export const sentRounds = ['appraised', 'second'] as const satisfies readonly DecidingRound[];
export type SentRound = (typeof sentRounds)[number];
