import { withoutCriterion } from '@/domain/criteria/edit';
import type { RemoveCriterionInput } from '@/domain/criteria/input';
import type { Context } from '../context';
import { changeDraft, getGroup } from './change';

/** Takes a line and its parts out of the draft. Refusals: those of `mayChangeCriteria`, `criteria.groupUnknown`. Source: design 3 (only drafts go). */
export async function removeCriterion(
  context: Context,
  { blocYearId, groupCode, code }: RemoveCriterionInput,
): Promise<{ groupCode: string }> {
  await changeDraft(context, blocYearId, (scale) => {
    getGroup(scale, groupCode);
    return withoutCriterion(scale, groupCode, code);
  });
  return { groupCode };
}
