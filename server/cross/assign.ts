import { crossAssignments } from '@/db/schema/appraisal';
import { may } from '@/domain/rights/may';
import { mayAssign, missingPairs } from '@/domain/scoring/cross';
import type { AddCrossInput, AssignCrossInput } from '@/domain/scoring/input';
import { mayScore } from '@/domain/scoring/self-assess';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { getStage } from '../result/stage';
import { listCross } from './queries';

/**
 * Lets every member be scored by as many peers as the charter says, no two scoring each other, beside the pairs that stand. Refusals: those of `mayScore`,
 * `cross.notInCharter`, `cross.alreadyAssigned`, `cross.tooFewMembers`. Source: charter; domain 9.5.
 */
export async function assignCross(context: Context, { blocYearId }: AssignCrossInput): Promise<{ pairs: number }> {
  const { tx, actor, now } = context;
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'cross.assigned', scope), auditScope(scope));
  await tx.alone(`results:${scope.id}`);
  demand(mayScore(await getStage(tx, scope)));
  const scorers = (await findCharter(tx, scope))?.appraisal.crossScorers ?? 0;
  if (scorers === 0) throw new RefusedError({ code: 'cross.notInCharter' }, false);
  const standing = (await listCross(tx, scope)).map((one) => ({ ...one, recused: one.recusedReason !== null }));
  const pairs = missingPairs(scope.memberAgencyIds, scorers, scope.year, standing);
  if (pairs.length === 0 && standing.length > 0) throw new RefusedError({ code: 'cross.alreadyAssigned' }, false);
  if (pairs.length === 0)
    throw new RefusedError({ code: 'cross.tooFewMembers', params: { members: scope.memberAgencyIds.length } }, false);
  const assigned = { assignedOn: scope.on, assignedAt: now, assignedBy: actingPerson(actor) };
  await tx
    .insert(crossAssignments)
    .values(pairs.map((pair) => ({ id: newId(), ...auditScope(scope), ...pair, ...assigned })));
  await context.record({
    action: 'cross.assigned',
    subjectId: scope.id,
    scope: auditScope(scope),
    details: { pairs },
  });
  return { pairs: pairs.length };
}

/** Gives one member one more to score, by hand. Refusals: those of `mayScore` and `mayAssign`. Source: domain 9.5. */
export async function addCross(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, scorerAgencyId }: AddCrossInput,
): Promise<{ assignmentId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'cross.assigned', scope), auditScope(scope));
  await tx.alone(`results:${scope.id}`);
  demand(mayScore(await getStage(tx, scope)));
  const pair = { scorerAgencyId, agencyId };
  demand(mayAssign(pair, await listCross(tx, scope), scope.memberAgencyIds));
  const assignmentId = newId();
  const assigned = { assignedOn: scope.on, assignedAt: now, assignedBy: actingPerson(actor) };
  await tx.insert(crossAssignments).values({ id: assignmentId, ...auditScope(scope), ...pair, ...assigned });
  await record({
    action: 'cross.assigned',
    subjectId: assignmentId,
    scope: auditScope(scope),
    details: { pairs: [pair] },
  });
  return { assignmentId };
}
