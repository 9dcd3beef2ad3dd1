import { eq } from 'drizzle-orm';
import type { Reader, Tx } from '@/db/client';
import { scoringOpenings } from '@/db/schema/result';
import { mayChangeCriteria, type CriteriaStage } from '@/domain/criteria/check';
import type { BlocYearScope } from '../bloc/queries';
import { demand } from '../refused';
import { findCriteriaDraft, findCriteriaSet, type CriteriaDraft } from './queries';

/** How far the scale of a year has come, with what there is of it. */
export async function readCriteria(reader: Reader, scope: BlocYearScope) {
  const [draft, adopted] = [await findCriteriaDraft(reader, scope), await findCriteriaSet(reader, scope)];
  const [opening] = await reader
    .select({ id: scoringOpenings.id })
    .from(scoringOpenings)
    .where(eq(scoringOpenings.blocYearId, scope.id));
  const stage: CriteriaStage = {
    adopted: adopted !== null,
    drafted: draft !== null,
    scoring: opening !== undefined,
  };
  return { draft, adopted, stage };
}

/** The same, alone from here to the end of the transaction. */
export async function readCriteriaAlone(tx: Tx, scope: BlocYearScope) {
  await tx.alone(`criteria:${scope.id}`);
  return readCriteria(tx, scope);
}

/** The draft of a year's scale, to be changed. Refusals: those of `mayChangeCriteria`. */
export async function getCriteriaDraft(tx: Tx, scope: BlocYearScope): Promise<CriteriaDraft> {
  const { draft, stage } = await readCriteriaAlone(tx, scope);
  demand(mayChangeCriteria(scope.year, stage));
  if (!draft) throw new Error(`Bloc year ${scope.id} has no draft of a scale`);
  return draft;
}
