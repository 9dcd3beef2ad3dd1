import { allow, refuse, type Decision } from '../shared/refusal';

export const nominationStatuses = [
  'draft',
  'sent',
  'returned',
  'onBallot',
  'approved',
  'notApproved',
  'withdrawn',
] as const;
export type NominationStatus = (typeof nominationStatuses)[number];

/**
 * Which status may follow which. A withdrawn nomination is taken up again by drafting it anew; what comes after the bloc's vote is
 * told by the submission and the decision. Source: domain 10.4.
 */
const nominationMoves = {
  draft: ['sent', 'withdrawn'],
  sent: ['returned', 'onBallot', 'withdrawn'],
  returned: ['sent', 'withdrawn'],
  onBallot: ['approved', 'notApproved'],
  approved: [],
  notApproved: [],
  withdrawn: ['draft'],
} as const satisfies Record<NominationStatus, readonly NominationStatus[]>;

/** What a hold does to a nomination that waits on the ballot for the count: it is before the leaders again. Source: domain G-05. */
export const takenOff = { from: 'onBallot', to: 'sent' } as const satisfies Record<string, NominationStatus>;

/** Statuses in which a nomination counts among those the bloc proposes. */
export const liveStatuses = [
  'sent',
  'returned',
  'onBallot',
  'approved',
  'notApproved',
] as const satisfies readonly NominationStatus[];

/** Statuses in which what a nomination rests on supports no award, so that another may rest on it. Source: domain G-01, G-11. */
export const freeStatuses = ['withdrawn', 'notApproved'] as const satisfies readonly NominationStatus[];

const standsAt = {
  draft: 'nomination.notSent',
  sent: 'nomination.alreadySent',
  returned: 'nomination.isReturned',
  onBallot: 'nomination.isOnBallot',
  approved: 'nomination.isDecided',
  notApproved: 'nomination.isDecided',
  withdrawn: 'nomination.isWithdrawn',
} as const satisfies Record<NominationStatus, string>;

/**
 * Whether a nomination may take a status; the refusal says where it stands. Refusals: `nomination.notSent`, `nomination.alreadySent`,
 * `nomination.isReturned`, `nomination.isOnBallot`, `nomination.isDecided`, `nomination.isWithdrawn`.
 */
export function mayBecome(status: NominationStatus, next: NominationStatus): Decision {
  const allowed: readonly NominationStatus[] = nominationMoves[status];
  return allowed.includes(next) ? allow() : refuse(standsAt[status]);
}

/** Whether its own agency may still write a nomination: a draft, a returned or a withdrawn one. Refusals as `mayBecome`. */
export function mayWrite(status: NominationStatus): Decision {
  return status === 'draft' || status === 'returned' ? allow() : mayBecome(status, 'draft');
}

/**
 * Whether an agency may take its nomination back: before it is on a ballot; approved, only where more were approved for its form than the
 * charter lets through, so that the bloc can come back under its own quota. Refusals as `mayBecome`.
 */
export function mayWithdraw(status: NominationStatus, overQuota: boolean): Decision {
  return status === 'approved' && overQuota ? allow() : mayBecome(status, 'withdrawn');
}

/** What a reviewer recommends: put it to the vote, have it completed, or not. */
export const recommendations = ['agree', 'complete', 'disagree'] as const;
