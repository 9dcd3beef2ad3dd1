import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { selfAssessments, selfScores } from '@/db/schema/result';
import type { SaveSelfAssessmentInput } from '@/domain/scoring/input';
import { may } from '@/domain/rights/may';
import { faultsOfPoints, type Scale } from '@/domain/scoring/scale';
import { maySave } from '@/domain/scoring/self-assess';
import { newId } from '@/lib/id';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight } from '../refused';
import { getScale } from '../result/queries';
import { getStage } from '../result/stage';
import { findSelfAssessment } from './queries';

/**
 * Keeps what an agency has filled in so far, in place of what it kept before; anything may still be missing. Points in hundredths.
 * Refusals: those of `maySave`, `scoring.noCriteria`, those of `faultsOfPoints` at their fields. Source: domain 9.2, 10.3.
 */
export async function saveSelfAssessment(
  { tx, actor, now, record }: Context,
  input: SaveSelfAssessmentInput,
): Promise<{ selfAssessmentId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  const { agencyId, points, bonusCenti, bonusReason } = input;
  demandRight(may(actor, 'selfAssessment.saved', scope, { agencyId }), key);
  await tx.alone(`results:${scope.id}`);
  const before = await findSelfAssessment(tx, scope, agencyId);
  demand(maySave(await getStage(tx, scope), before?.status ?? null));
  const scale = await getScale(tx, scope);
  demandFields(faultsOfPoints(scale, points, bonusCenti, { complete: false }));

  const selfAssessmentId = before?.id ?? newId();
  const written = { bonusCenti, bonusReason, savedAt: now };
  if (before) await tx.update(selfAssessments).set(written).where(eq(selfAssessments.id, before.id));
  else {
    const started = { id: selfAssessmentId, ...key, agencyId, status: 'draft' as const, late: false };
    await tx.insert(selfAssessments).values({ ...started, ...written });
  }
  await writeLines(tx, scope, selfAssessmentId, scale, input);
  await record({
    action: 'selfAssessment.saved',
    subjectId: selfAssessmentId,
    scope: key,
    details: { agencyId, points, bonusCenti },
  });
  return { selfAssessmentId };
}

async function writeLines(
  tx: Tx,
  scope: BlocYearScope,
  selfAssessmentId: string,
  scale: Scale,
  input: SaveSelfAssessmentInput,
): Promise<void> {
  await tx.delete(selfScores).where(eq(selfScores.selfAssessmentId, selfAssessmentId));
  const lines = scale.groups.map(({ id: groupId, code }) => ({
    id: newId(),
    ...auditScope(scope),
    selfAssessmentId,
    groupId,
    pointsCenti: input.points[code] ?? null,
    note: input.notes[code] ?? '',
  }));
  await tx.insert(selfScores).values(lines);
}
