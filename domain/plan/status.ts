export const planStatuses = ['notOpened', 'open', 'adopted'] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** Which status may follow which; what a conference adopted stands. */
const planMoves = {
  notOpened: ['open'],
  open: ['adopted'],
  adopted: [],
} as const satisfies Record<PlanStatus, readonly PlanStatus[]>;

/** Where a plan stands: drafted while open, fixed once the conference has adopted it. */
export function planStatus(plan: { readonly adoptedAt: Date | null } | null): PlanStatus {
  if (!plan) return 'notOpened';
  return plan.adoptedAt ? 'adopted' : 'open';
}

/** Whether a plan may pass from one status to another. */
export function mayPass(from: PlanStatus, to: PlanStatus): boolean {
  const next: readonly PlanStatus[] = planMoves[from];
  return next.includes(to);
}
