import { scoringOpenings } from '@/db/schema/result';
import type { OpenScoringInput } from '@/domain/scoring/input';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandRight, RefusedError } from '../refused';
import { getScale } from './queries';

/** Opens self-scoring for every member of the year; once. Refusals: `scoring.noCriteria`, `scoring.alreadyOpened`. Source: domain 10.1. */
export async function openScoring(
  { tx, actor, now, record }: Context,
  input: OpenScoringInput,
): Promise<{ openingId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'scoring.opened', scope), key);
  await getScale(tx, scope);
  const [opening] = await tx
    .insert(scoringOpenings)
    .values({ id: newId(), ...key, openedOn: scope.on, openedAt: now, openedBy: actingPerson(actor) })
    .onConflictDoNothing()
    .returning({ openingId: scoringOpenings.id });
  if (!opening) throw new RefusedError({ code: 'scoring.alreadyOpened', params: { year: scope.year } }, false);
  await record({ action: 'scoring.opened', subjectId: opening.openingId, scope: key });
  return opening;
}
