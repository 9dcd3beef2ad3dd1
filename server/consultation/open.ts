import { covenantConsultations } from '@/db/schema/covenant-draft';
import { mayConsult } from '@/domain/covenant/consult';
import type { ConsultInput } from '@/domain/covenant/input';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { findVersion } from '../covenant/queries';
import { listTasks } from '../plan/queries';
import { demand, demandRight } from '../refused';

/** Sends the draft to the members to be read, to be answered by a day; a further round asks everybody again. Refusals: those of `mayConsult`. */
export async function openConsultation(
  { tx, actor, now, record }: Context,
  { blocYearId, answerBy }: ConsultInput,
): Promise<{ consultationId: string; answerBy: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'consultation.opened', scope), key);
  await tx.alone(`covenant:${scope.id}`);
  const tasks = (await listTasks(tx, scope)).length;
  demand(mayConsult(await findVersion(tx, scope), tasks, { on: scope.on, answerBy }));
  const consultationId = newId();
  await tx
    .insert(covenantConsultations)
    .values({ id: consultationId, ...key, answerBy, openedAt: now, openedBy: actingPerson(actor) });
  await record({ action: 'consultation.opened', subjectId: consultationId, scope: key, details: { answerBy } });
  return { consultationId, answerBy };
}
