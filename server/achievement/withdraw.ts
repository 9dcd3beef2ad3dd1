import { eq } from 'drizzle-orm';
import { achievements } from '@/db/schema/history';
import type { WithdrawAchievementInput } from '@/domain/achievement/input';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { listAchievements, usesOfAchievements, type Achievement } from './queries';

/**
 * Takes back an achievement that was written down wrongly; it stays on record. Refusals: `rights.otherAgency`, `achievement.unknown`,
 * `achievement.inUse` (params: what rests on it). Source: design 3 (nothing is deleted).
 */
export async function withdrawAchievement(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, achievementId, reason }: WithdrawAchievementInput,
): Promise<{ achievementId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'achievement.withdrawn', scope, { agencyId }), key);
  await tx.alone(`nominees:${agencyId}`);
  const one =
    (await listAchievements(tx, [agencyId])).find(({ id }) => id === achievementId) ??
    demand<Achievement>(refuse('achievement.unknown'));
  const use = (await usesOfAchievements(tx, [achievementId], null, scope.blocId)).get(achievementId);
  if (use) demand(refuse('achievement.inUse', { what: use.what, year: String(use.year) }));
  await tx
    .update(achievements)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor), withdrawnReason: reason })
    .where(eq(achievements.id, achievementId));
  await record({
    action: 'achievement.withdrawn',
    subjectId: achievementId,
    scope: key,
    details: { agencyId, title: one.title, reason },
  });
  return { achievementId };
}
