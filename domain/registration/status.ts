export const registrationStatuses = ['notStarted', 'draft', 'returned', 'sent', 'agreed'] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

/**
 * Which status may follow which: what was sent waits for the keepers, who agree to it or return it; until the covenant is frozen the agency
 * may take it up again, also once it is agreed. What was returned stays returned until it is sent again.
 */
export const registrationMoves = {
  notStarted: ['draft'],
  draft: ['draft', 'sent'],
  returned: ['returned', 'sent'],
  sent: ['draft', 'returned', 'agreed'],
  agreed: ['draft', 'returned'],
} as const satisfies Record<RegistrationStatus, readonly RegistrationStatus[]>;

/** When a registration was sent, agreed to by the keepers, and returned without being sent again since. */
export type RegistrationMoments = {
  readonly sentAt: Date | null;
  readonly agreedAt: Date | null;
  readonly returnedAt: Date | null;
};

/** Where the registration of an agency stands. */
export function registrationStatus(registration: RegistrationMoments | null): RegistrationStatus {
  if (!registration) return 'notStarted';
  const { sentAt, agreedAt, returnedAt } = registration;
  if (sentAt) return agreedAt ? 'agreed' : 'sent';
  return returnedAt ? 'returned' : 'draft';
}

/** Whether a registration may pass from one status to another. */
export function mayPass(from: RegistrationStatus, to: RegistrationStatus): boolean {
  const next: readonly RegistrationStatus[] = registrationMoves[from];
  return next.includes(to);
}
