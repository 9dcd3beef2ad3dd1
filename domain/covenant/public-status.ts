import type { VersionFacts } from './status';

/** What anybody is told of a paper, in one word; each has its sentence. */
export type PublicStatus = 'rehearsal' | 'voided' | 'signing' | 'complete' | 'sealed';

export type PublicFacts = VersionFacts & {
  readonly kind: 'covenant' | 'annex' | 'rehearsal';
  readonly sealed: boolean;
};

/** How a paper stands for whoever checks it (trust 3.8): a copy to rehearse with never holds, one that was opened again no longer does. */
export function publicStatus({ kind, voidedAt, completedAt, sealed }: PublicFacts): PublicStatus {
  if (kind === 'rehearsal') return 'rehearsal';
  if (voidedAt) return 'voided';
  if (!completedAt) return 'signing';
  return sealed ? 'sealed' : 'complete';
}
