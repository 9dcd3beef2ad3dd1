import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { ballotNominees, ballots } from '@/db/schema/ballot';
import { nominations } from '@/db/schema/nomination';
import type { Verdict } from '@/domain/ballot/tally';
import { mayBecome } from '@/domain/nomination/status';
import { refuse } from '@/domain/shared/refusal';
import type { BlocYearScope } from '../bloc/queries';
import { demand } from '../refused';
import { listNominations } from './queries';

export type NominationOutcome = { readonly nominationId: string; readonly verdict: Verdict };

/**
 * Carries the outcome of a confirmed ballot over to its nominations, inside the ballot's own transaction and event. Who is voted on
 * again stays on the ballot.
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
  for (const { nominationId, verdict } of outcomes) {
    const status = statuses.get(nominationId);
    if (!status) demand(refuse('nomination.unknown'));
    else if (verdict !== 'undecided') demand(mayBecome(status, verdict));
  }
  for (const status of ['approved', 'notApproved'] as const) {
    const ids = outcomes.filter(({ verdict }) => verdict === status).map(({ nominationId }) => nominationId);
    if (ids.length > 0)
      await tx
        .update(nominations)
        .set({ status, settledOn: scope.on, settledAt: now })
        .where(inArray(nominations.id, ids));
  }
}

/**
 * Settles who was to be voted on again when the conference ends without that round: voted on, the threshold not reached. Answers the
 * numbers of these nominations. Source: charter (further rounds); domain 10.4.
 */
export async function settleUndecided(tx: Tx, scope: BlocYearScope, now: Date): Promise<number[]> {
  await tx.alone(`nomination:${scope.id}`);
  const votedOn = tx
    .select({ id: ballotNominees.nominationId })
    .from(ballotNominees)
    .innerJoin(ballots, eq(ballots.id, ballotNominees.ballotId))
    .where(and(eq(ballots.blocYearId, scope.id), eq(ballots.status, 'confirmed')));
  const settled = await tx
    .update(nominations)
    .set({ status: 'notApproved', settledOn: scope.on, settledAt: now })
    .where(
      and(eq(nominations.blocYearId, scope.id), eq(nominations.status, 'onBallot'), inArray(nominations.id, votedOn)),
    )
    .returning({ number: nominations.number });
  return settled.map(({ number }) => number).toSorted((a, b) => a - b);
}
