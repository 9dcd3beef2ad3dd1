/** Why somebody should not judge a nomination, as they declare it themselves. One's own agency needs no declaration. */
export const conflictKinds = ['formerPost', 'relative', 'tookPart', 'other'] as const;
