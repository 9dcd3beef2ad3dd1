import { eq } from 'drizzle-orm';
import { evidence } from '@/db/schema/evidence';
import { may } from '@/domain/rights/may';
import { mayTakeBack } from '@/domain/scoring/evidence';
import type { WithdrawEvidenceInput } from '@/domain/scoring/evidence-input';
import { actingPerson } from '../acting-person';
import { readAppraisalGround } from '../appraisal/ground';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { findSelfAssessment } from '../self-assessment/queries';
import { readWindows } from '../self-assessment/window';
import { listEvidence } from './queries';

/** Takes a file back from a line; the file and that it was there stay on record. Refusals: those of `mayTakeBack`, `evidence.unknown`. Source: design 3. */
export async function withdrawEvidence(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, evidenceId }: WithdrawEvidenceInput,
): Promise<{ evidenceId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'evidence.withdrawn', scope, { agencyId }), key);
  const { stage, facts } = await readAppraisalGround(tx, scope, agencyId);
  const sheet = await findSelfAssessment(tx, scope, agencyId);
  const window = (await readWindows(tx, scope))(agencyId, sheet);
  const one = (await listEvidence(tx, scope, agencyId)).find(({ id }) => id === evidenceId);
  if (!one) throw new RefusedError({ code: 'evidence.unknown' }, false);
  demand(mayTakeBack(stage, sheet, window, facts, one.attachedAt));
  await tx
    .update(evidence)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor) })
    .where(eq(evidence.id, evidenceId));
  const { code, name, sha256 } = one;
  await record({
    action: 'evidence.withdrawn',
    subjectId: evidenceId,
    scope: key,
    details: { agencyId, code, name, sha256 },
  });
  return { evidenceId };
}
