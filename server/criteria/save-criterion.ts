import { faultsOfCriterion } from '@/domain/criteria/check';
import { withCriterion } from '@/domain/criteria/edit';
import type { SaveCriterionInput } from '@/domain/criteria/input';
import type { Context } from '../context';
import { demandFields } from '../refused';
import { changeDraft, getGroup } from './change';

/**
 * Puts one line into a group of the draft, or in the place of the line it was. Points in hundredths. Refusals: those of
 * `mayChangeCriteria`, `criteria.groupUnknown`, at their fields those of `faultsOfCriterion`. Source: domain 9.3.
 */
export async function saveCriterion(
  context: Context,
  { blocYearId, groupCode, was, asked, appliesTo, ...rest }: SaveCriterionInput,
): Promise<{ code: string; groupCode: string }> {
  const line = { ...rest, appliesTo: asked === 'everybody' ? null : appliesTo };
  await changeDraft(context, blocYearId, (scale) => {
    const group = getGroup(scale, groupCode);
    const before = group.criteria.some(({ code }) => code === was) ? was : null;
    demandFields(faultsOfCriterion(scale, group, line, before));
    return withCriterion(scale, groupCode, line, before);
  });
  return { code: line.code, groupCode };
}
