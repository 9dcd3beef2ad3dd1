import { mostOf } from '../charter/quota';
import type { Quota } from '../charter/rules';
import type { NominationStatus } from './status';

/** Statuses in which a nomination takes up a place of the quota: before the bloc, or approved by it. */
const counted: readonly NominationStatus[] = ['sent', 'returned', 'onBallot', 'approved'];

/** How the sending of one more nomination stands to the quota of the charter for its form. */
export type QuotaStanding = {
  readonly most: number;
  readonly taken: number;
  readonly left: number;
  readonly over: boolean;
};

/**
 * Whether a nomination, sent now, goes above the quota of its form: `taken` others stand before the bloc or were approved. One that comes
 * again after a return for the form it was last sent for (`sentFor`, a code) has its place already. Null where the charter sets no quota. Source: charter; domain 7; issue 6.
 */
export function standingToQuota(
  quota: Quota | undefined,
  members: number,
  all: readonly { readonly id: string; readonly formCode: string; readonly status: NominationStatus }[],
  nomination: { readonly id: string; readonly formCode: string; readonly status: NominationStatus },
  sentFor: string | null,
): QuotaStanding | null {
  if (!quota) return null;
  const most = mostOf(quota, members);
  const taken = all.filter(
    ({ id, formCode, status }) => id !== nomination.id && formCode === nomination.formCode && counted.includes(status),
  ).length;
  return {
    most,
    taken,
    left: Math.max(0, most - taken),
    over: !(nomination.status === 'returned' && sentFor === nomination.formCode) && taken >= most,
  };
}
