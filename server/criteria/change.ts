import { eq } from 'drizzle-orm';
import { criteriaDrafts } from '@/db/schema/criteria';
import type { CriteriaRules, ScaleGroup } from '@/domain/criteria/scale';
import { may } from '@/domain/rights/may';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandRight, RefusedError } from '../refused';
import { getCriteriaDraft } from './state';

/** Changes the draft of a year's scale and keeps it: the frame of every verb that writes on it. Refusals: those of `mayChangeCriteria`. */
export async function changeDraft(
  { tx, actor, now, record }: Context,
  blocYearId: string,
  change: (scale: CriteriaRules) => CriteriaRules,
): Promise<CriteriaRules> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'criteria.saved', scope), auditScope(scope));
  const draft = await getCriteriaDraft(tx, scope);
  const rules = change(draft.rules);
  await tx.update(criteriaDrafts).set({ rules }).where(eq(criteriaDrafts.id, draft.id));
  await record({ action: 'criteria.saved', subjectId: draft.id, scope: auditScope(scope), details: { ...rules } });
  return rules;
}

/** A group of a draft by its code. Refusal: `criteria.groupUnknown`. */
export function getGroup({ groups }: CriteriaRules, code: string): ScaleGroup {
  const group = groups.find((one) => one.code === code);
  if (!group) throw new RefusedError({ code: 'criteria.groupUnknown', params: { code } }, false);
  return group;
}
