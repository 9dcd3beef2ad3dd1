import { movedCriterion } from '@/domain/criteria/edit';
import type { MoveCriterionInput } from '@/domain/criteria/input';
import type { Context } from '../context';
import { changeDraft, getGroup } from './change';

/** Moves a line of the draft before or behind its neighbour. Refusals: those of `mayChangeCriteria`, `criteria.groupUnknown`. */
export async function moveCriterion(
  context: Context,
  { blocYearId, groupCode, code, by }: MoveCriterionInput,
): Promise<{ groupCode: string }> {
  await changeDraft(context, blocYearId, (scale) => {
    getGroup(scale, groupCode);
    return movedCriterion(scale, groupCode, code, by);
  });
  return { groupCode };
}
