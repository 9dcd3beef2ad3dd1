import { and, eq } from 'drizzle-orm';
import { ballots, ballotTellers } from '@/db/schema/ballot';
import { mayConfirmTally, tellerOf } from '@/domain/ballot/confirm';
import type { ConfirmTallyInput } from '@/domain/ballot/input';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { settleNominations } from '../nomination/settle';
import { demand, demandRight } from '../refused';
import { getBallot } from './queries';
import { outcomesOf } from './tally';
import { tellersOf } from './tellers';

/**
 * A teller confirms the tally that was shown, by its SHA-256; the last of them makes it final and settles the nominations.
 * Refusals: `ballot.notFound`, `ballot.notATeller`, `ballot.notCounted`, `ballot.final`, `ballot.alreadyConfirmed`, `ballot.tallyChanged`.
 * Source: domain 6, invariant 6; 11.1 row 16.
 */
export async function confirmTally(
  { tx, actor, now, record }: Context,
  input: ConfirmTallyInput,
): Promise<{ number: number; final: boolean }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  await tx.alone(`ballot:${scope.id}`);
  const ballot = await getBallot(tx, scope, input.number);
  const personId = actingPerson(actor);
  demandRight(may(actor, 'ballot.confirmed', scope, { namedFrom: tellerOf(ballot.tellers, actor)?.agencyId }), key);
  const { final } = demand(mayConfirmTally({ ...ballot, tellers: tellersOf(ballot) }, personId, input.tallySha256));

  await tx
    .update(ballotTellers)
    .set({ confirmedOn: scope.on, confirmedAt: now })
    .where(and(eq(ballotTellers.ballotId, ballot.id), eq(ballotTellers.personId, personId)));
  const results = outcomesOf(ballot).map(({ nominationId, verdict }) => ({ nominationId, verdict }));
  if (final) {
    await tx
      .update(ballots)
      .set({ status: 'confirmed', confirmedOn: scope.on, confirmedAt: now })
      .where(eq(ballots.id, ballot.id));
    await settleNominations(tx, scope, results, now);
  }
  const { number, tallySha256 } = ballot;
  await record({
    action: 'ballot.confirmed',
    subjectId: ballot.id,
    scope: key,
    details: { number, tallySha256, final, ...(final ? { results } : {}) },
  });
  return { number, final };
}
