import { achievements } from '@/db/schema/history';
import type { RecordAchievementInput } from '@/domain/achievement/input';
import { mayRecordAchievement } from '@/domain/achievement/record';
import { may } from '@/domain/rights/may';
import { fold } from '@/lib/fold';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { listAchievements } from './queries';

/**
 * Writes down one discrete achievement of an agency, on which a nomination can rest. Refusals: `rights.otherAgency`, those of
 * `mayRecordAchievement`. Source: domain G-01; issue 6.
 */
export async function recordAchievement(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, ...told }: RecordAchievementInput,
): Promise<{ achievementId: string; title: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'achievement.recorded', scope, { agencyId }), key);
  await tx.alone(`nominees:${agencyId}`);
  const titleFold = fold(told.title);
  demand(mayRecordAchievement({ ...told, titleFold }, await listAchievements(tx, [agencyId]), scope.on));
  const achievementId = newId();
  await tx
    .insert(achievements)
    .values({ id: achievementId, agencyId, ...told, titleFold, recordedAt: now, recordedBy: actingPerson(actor) });
  await record({
    action: 'achievement.recorded',
    subjectId: achievementId,
    scope: key,
    details: { agencyId, ...told },
  });
  return { achievementId, title: told.title };
}
