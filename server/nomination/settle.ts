import { inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { nominations } from '@/db/schema/nomination';
import { mayBecome } from '@/domain/nomination/status';
import { refuse } from '@/domain/shared/refusal';
import type { BlocYearScope } from '../bloc/queries';
import { demand } from '../refused';
import { listNominations } from './queries';

export type NominationOutcome = { readonly nominationId: string; readonly approved: boolean };

/**
 * Carries the outcome of a confirmed ballot over to its nominations, inside the ballot's own transaction and event.
 * Refusals: `nomination.unknown`, those of `mayBecome`. Source: domain 10.4.
 */
export async function settleNominations(
  tx: Tx,
  scope: BlocYearScope,
  outcomes: readonly NominationOutcome[],
  now: Date,
): Promise<void> {
  await tx.alone(`nomination:${scope.id}`);
  const statuses = new Map((await listNominations(tx, scope)).map(({ id, status }) => [id, status]));
  for (const { nominationId, approved } of outcomes) {
    const status = statuses.get(nominationId);
    demand(status ? mayBecome(status, approved ? 'approved' : 'notApproved') : refuse('nomination.unknown'));
  }
  for (const status of ['approved', 'notApproved'] as const) {
    const ids = outcomes
      .filter(({ approved }) => approved === (status === 'approved'))
      .map(({ nominationId }) => nominationId);
    if (ids.length > 0)
      await tx
        .update(nominations)
        .set({ status, settledOn: scope.on, settledAt: now })
        .where(inArray(nominations.id, ids));
  }
}
