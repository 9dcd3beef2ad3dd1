import { rotationHeirs } from '@/db/schema/leadership';
import { may } from '@/domain/rights/may';
import { mayDecideHeir } from '@/domain/rotation/heir';
import type { DecideHeirInput } from '@/domain/rotation/input';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { readRotation } from './facts';

/**
 * Records what a human decided about the heir of a merger or split: whose terms and turn count for it, or that it stands in its own
 * place. Refusals: those of `mayDecideHeir`. Source: domain 10.7, 12.2; no rule was found, so no rule answers.
 */
export async function decideHeir(
  { tx, actor, now, record }: Context,
  { blocYearId, ...decision }: DecideHeirInput,
): Promise<{ heirId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'rotation.heirDecided', scope), auditScope(scope));
  await tx.alone(`rotation:${scope.blocId}`);
  const { facts } = await readRotation(tx, scope);
  demand(mayDecideHeir(decision, { ...facts, memberAgencyIds: facts.members.map(({ agencyId }) => agencyId) }));
  const heirId = newId();
  await tx.insert(rotationHeirs).values({
    id: heirId,
    ...auditScope(scope),
    ...decision,
    recordedAt: now,
    recordedBy: actingPerson(actor),
  });
  await record({
    action: 'rotation.heirDecided',
    subjectId: heirId,
    scope: auditScope(scope),
    details: { ...decision },
  });
  return { heirId };
}
