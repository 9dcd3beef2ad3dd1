import { tieDecisions } from '@/db/schema/result';
import { mayDecideTie } from '@/domain/scoring/decide-tie';
import type { DecideTieInput } from '@/domain/scoring/input';
import { may } from '@/domain/rights/may';
import { mayScore } from '@/domain/scoring/self-assess';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { readTieFacts } from './ranking';
import { getStage } from './stage';

/**
 * Records which of two equal agencies the conference put first, by ballot or by lot, with the minutes that say so. Refusals: those of
 * `mayScore` and `mayDecideTie`. Source: the charter; domain 9.4.
 */
export async function decideTie(
  { tx, actor, now, record }: Context,
  input: DecideTieInput,
): Promise<{ tieDecisionId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'results.tieDecided', scope), key);
  await tx.alone(`results:${scope.id}`);
  demand(mayScore(await getStage(tx, scope)));
  const { step, higherAgencyId, lowerAgencyId, minutesRef } = input;
  demand(mayDecideTie(await readTieFacts(tx, scope), { step, higherAgencyId, lowerAgencyId }));

  const tieDecisionId = newId();
  const decided = { step, higherAgencyId, lowerAgencyId, minutesRef, decidedOn: scope.on };
  await tx
    .insert(tieDecisions)
    .values({ id: tieDecisionId, ...key, ...decided, decidedAt: now, decidedBy: actingPerson(actor) });
  await record({ action: 'results.tieDecided', subjectId: tieDecisionId, scope: key, details: decided });
  return { tieDecisionId };
}
