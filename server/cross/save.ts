import { may } from '@/domain/rights/may';
import { mayCrossScore } from '@/domain/scoring/cross';
import type { SaveCrossInput } from '@/domain/scoring/input';
import { linesOf } from '@/domain/scoring/lines';
import { decideLines } from '@/domain/scoring/write-lines';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight } from '../refused';
import { getKind } from '../result/kind';
import { getScale } from '../result/queries';
import { getStage } from '../result/stage';
import { scoresOf } from '../score/queries';
import { writeScores } from '../score/write';
import { forTheLog } from '../self-assessment/save';
import { getAssignment, readCrossFacts } from './ground';

/**
 * Keeps what a peer gives another member, beside what that member gave itself. Refusals: those of `mayCrossScore`,
 * `scoring.noCriteria`, those of `decideLines` at their fields. Source: domain 9.5.
 */
export async function saveCross(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, scorerAgencyId, lines: typed }: SaveCrossInput,
): Promise<{ versions: Readonly<Record<string, number>> }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'cross.saved', scope, { agencyId: scorerAgencyId }), key);
  await tx.alone(`results:${scope.id}`);
  const facts = await readCrossFacts(tx, scope, scorerAgencyId, agencyId);
  demand(mayCrossScore(await getStage(tx, scope), facts));
  const { id } = getAssignment(facts);
  const scale = await getScale(tx, scope);
  const kept = (await scoresOf(tx, scope, scale, agencyId)).cross.get(scorerAgencyId) ?? {};
  const lines = linesOf(scale, getKind(scope, agencyId));
  const { changes, refusals, versions } = decideLines(scale, lines, new Map(Object.entries(kept)), typed);
  demandFields(refusals);
  const by = { savedAt: now, savedBy: actingPerson(actor) };
  await writeScores(tx, scope, scale, { agencyId, round: 'cross', byAgencyId: scorerAgencyId }, changes, by);
  const details = { agencyId, scorerAgencyId, lines: changes.map(forTheLog) };
  await record({ action: 'cross.saved', subjectId: id, scope: key, details });
  return { versions };
}
