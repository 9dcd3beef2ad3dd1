import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { selfAssessments } from '@/db/schema/result';
import { may } from '@/domain/rights/may';
import type { SaveSelfAssessmentInput } from '@/domain/scoring/input';
import { linesOf, outcomeOf, ownLines, pointsOf } from '@/domain/scoring/lines';
import { maySave } from '@/domain/scoring/self-assess';
import { decideLines, type LineChange } from '@/domain/scoring/write-lines';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight } from '../refused';
import { getKind } from '../result/kind';
import { getScale } from '../result/queries';
import { getStage } from '../result/stage';
import { scoresOf } from '../score/queries';
import { writeScores } from '../score/write';
import { findSelfAssessment, type SelfAssessment } from './queries';
import { readWindows } from './window';

/** What was kept: the state of each line that changed, and what the sheet adds up to so far in hundredths. */
export type SavedLines = {
  readonly selfAssessmentId: string;
  readonly versions: Readonly<Record<string, number>>;
  readonly totalCenti: number;
};

/**
 * Keeps the lines an agency has filled in or changed; anything may still be missing, lines that were not sent stay as they are. Points in
 * hundredths. Refusals: those of `maySave`, `scoring.noCriteria`, `results.notMember`, those of `decideLines` at their fields. Source:
 * domain 9.2, 10.3; trust F10.
 */
export async function saveSelfAssessment(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, lines: typed }: SaveSelfAssessmentInput,
): Promise<SavedLines> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'selfAssessment.saved', scope, { agencyId }), key);
  await tx.alone(`results:${scope.id}`);
  const before = await findSelfAssessment(tx, scope, agencyId);
  const windowOf = await readWindows(tx, scope);
  demand(maySave(await getStage(tx, scope), before?.status ?? null, windowOf(agencyId, before)));
  const scale = await getScale(tx, scope);
  const kind = getKind(scope, agencyId);
  const lines = ownLines(linesOf(scale, kind));
  const { self } = await scoresOf(tx, scope, scale, agencyId);
  const { changes, refusals, versions } = decideLines(scale, lines, new Map(Object.entries(self)), typed);
  demandFields(refusals);

  const by = { savedAt: now, savedBy: actingPerson(actor) };
  await writeScores(tx, scope, scale, { agencyId, round: 'self' }, changes, by);
  const after = { ...self, ...Object.fromEntries(changes.map((change) => [change.code, change])) };
  const { totalCenti } = outcomeOf(scale, kind, pointsOf(after));
  const selfAssessmentId = await keepSheet(tx, scope, agencyId, before, { totalCenti, savedAt: now });
  const details = { agencyId, lines: changes.map(forTheLog), totalCenti };
  await record({ action: 'selfAssessment.saved', subjectId: selfAssessmentId, scope: key, details });
  return {
    selfAssessmentId,
    totalCenti,
    versions,
  };
}

/** A line as the audit log keeps it. */
export function forTheLog({ code, value, pointsCenti, note }: LineChange) {
  return { code, value, pointsCenti, note };
}

async function keepSheet(
  tx: Tx,
  scope: BlocYearScope,
  agencyId: string,
  before: SelfAssessment | null,
  written: { readonly totalCenti: number; readonly savedAt: Date },
): Promise<string> {
  if (before) {
    await tx.update(selfAssessments).set(written).where(eq(selfAssessments.id, before.id));
    return before.id;
  }
  const id = newId();
  const started = { id, ...auditScope(scope), agencyId, status: 'draft' as const, lateDays: 0 };
  await tx.insert(selfAssessments).values({ ...started, ...written });
  return id;
}
