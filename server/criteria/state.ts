import type { Tx } from '@/db/client';
import { charterStatus } from '@/domain/charter/draft';
import { mayChangeCriteria } from '@/domain/criteria/check';
import type { BlocYearScope } from '../bloc/queries';
import { demand } from '../refused';
import { findCriteriaDraft, findCriteriaSet, type CriteriaDraft } from './queries';

/** How far the scale of a year has come; alone from here to the end of the transaction. */
export async function readCriteriaStatus(tx: Tx, scope: BlocYearScope) {
  await tx.alone(`criteria:${scope.id}`);
  const draft = await findCriteriaDraft(tx, scope);
  return { draft, status: charterStatus({ adopted: await findCriteriaSet(tx, scope), draft }) };
}

/** The draft of a year's scale, to be changed. Refusals: those of `mayChangeCriteria`. */
export async function getCriteriaDraft(tx: Tx, scope: BlocYearScope): Promise<CriteriaDraft> {
  const { draft, status } = await readCriteriaStatus(tx, scope);
  demand(mayChangeCriteria(scope.year, status));
  if (!draft) throw new Error(`Bloc year ${scope.id} has no draft of a scale`);
  return draft;
}
