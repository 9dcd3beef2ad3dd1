import { knockOuts } from '@/db/schema/result';
import type { KnockOutInput } from '@/domain/scoring/input';
import { mayKnockOut } from '@/domain/scoring/knock-out';
import { mayAppraise } from '@/domain/scoring/may-appraise';
import { mayScore } from '@/domain/scoring/self-assess';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getKind } from '../result/kind';
import { getScale } from '../result/queries';
import { getStage } from '../result/stage';
import { listKnockOuts } from './queries';

/** Keeps an agency out of the ranking by a ground of the scale, with the document it stands on. Refusals: those of `mayScore`, `results.notMember` and `mayKnockOut`. Source: domain 9.2. */
export async function recordKnockOut(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, code, basis }: KnockOutInput,
): Promise<{ knockOutId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(mayAppraise(actor, 'knockOut.recorded', scope, agencyId), key);
  await tx.alone(`results:${scope.id}`);
  demand(mayScore(await getStage(tx, scope)));
  getKind(scope, agencyId);
  const standing = (await listKnockOuts(tx, scope)).filter((one) => one.agencyId === agencyId);
  demand(
    mayKnockOut(
      await getScale(tx, scope),
      code,
      standing.map((one) => one.code),
    ),
  );
  const knockOutId = newId();
  const written = { agencyId, code, basis };
  await tx
    .insert(knockOuts)
    .values({ id: knockOutId, ...key, ...written, recordedAt: now, recordedBy: actingPerson(actor) });
  await record({ action: 'knockOut.recorded', subjectId: knockOutId, scope: key, details: written });
  return { knockOutId };
}
