import { sheetReopenings } from '@/db/schema/result';
import { may } from '@/domain/rights/may';
import type { ReopenSheetInput } from '@/domain/scoring/input';
import { mayReopen } from '@/domain/scoring/self-assess';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getKind } from '../result/kind';
import { getStage } from '../result/stage';
import { findSelfAssessment } from './queries';
import { readWindows } from './window';

/**
 * Opens one agency's sheet again after its time, until a day, for a reason the whole bloc can read. Refusals: those of `mayReopen`,
 * `results.notMember`. Source: issue 4; peers group 4 (reopening for one agency, logged).
 */
export async function reopenSheet(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, reason, untilOn }: ReopenSheetInput,
): Promise<{ reopeningId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'selfAssessment.reopened', scope, { agencyId }), key);
  await tx.alone(`results:${scope.id}`);
  getKind(scope, agencyId);
  const sheet = await findSelfAssessment(tx, scope, agencyId);
  const window = (await readWindows(tx, scope))(agencyId, sheet);
  demand(mayReopen(await getStage(tx, scope), sheet?.status ?? null, window, untilOn));
  const reopeningId = newId();
  const reopened = { agencyId, reason, untilOn, reopenedOn: scope.on };
  await tx
    .insert(sheetReopenings)
    .values({ id: reopeningId, ...key, ...reopened, reopenedAt: now, reopenedBy: actingPerson(actor) });
  await record({ action: 'selfAssessment.reopened', subjectId: reopeningId, scope: key, details: reopened });
  return { reopeningId };
}
