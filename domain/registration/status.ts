export const registrationStatuses = ['notStarted', 'draft', 'sent'] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

/** Which status may follow which: what was sent may be taken up again until the covenant is frozen. */
export const registrationMoves = {
  notStarted: ['draft'],
  draft: ['draft', 'sent'],
  sent: ['draft'],
} as const satisfies Record<RegistrationStatus, readonly RegistrationStatus[]>;

/** Where the registration of an agency stands. */
export function registrationStatus(registration: { readonly sentAt: Date | null } | null): RegistrationStatus {
  if (!registration) return 'notStarted';
  return registration.sentAt ? 'sent' : 'draft';
}

/** Whether a registration may pass from one status to another. */
export function mayPass(from: RegistrationStatus, to: RegistrationStatus): boolean {
  const next: readonly RegistrationStatus[] = registrationMoves[from];
  return next.includes(to);
}
