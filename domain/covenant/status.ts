export const covenantStatuses = ['drafting', 'signing', 'complete'] as const;
export type CovenantStatus = (typeof covenantStatuses)[number];

/** Which status may follow which (domain 10.2): freezing opens the signing, reopening goes back to drafting and voids what was signed. */
export const covenantMoves = {
  drafting: ['signing'],
  signing: ['complete', 'drafting'],
  complete: ['drafting'],
} as const satisfies Record<CovenantStatus, readonly CovenantStatus[]>;

export type VersionFacts = { readonly completedAt: Date | null; readonly voidedAt: Date | null };

/** Where a covenant stands, by its version in force. */
export function covenantStatus(version: VersionFacts | null): CovenantStatus {
  if (!version || version.voidedAt) return 'drafting';
  return version.completedAt ? 'complete' : 'signing';
}

/** Whether a covenant may pass from one status to another. */
export function mayPass(from: CovenantStatus, to: CovenantStatus): boolean {
  const next: readonly CovenantStatus[] = covenantMoves[from];
  return next.includes(to);
}
