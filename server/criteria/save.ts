import { faultsOfFrame } from '@/domain/criteria/check';
import type { SaveCriteriaInput } from '@/domain/criteria/input';
import { totalOfScale } from '@/domain/criteria/scale';
import type { Context } from '../context';
import { demandFields } from '../refused';
import { changeDraft } from './change';

/**
 * Saves the frame of a scale's draft: name, groups, cap and step; the lines of a group go with it under its new code. Points in
 * hundredths. Refusals: those of `mayChangeCriteria`, and at their fields those of `faultsOfFrame`. Source: domain 9.2.
 */
export async function saveCriteria(
  context: Context,
  { blocYearId, groups, ...frame }: SaveCriteriaInput,
): Promise<{ totalCenti: number }> {
  const after = await changeDraft(context, blocYearId, (scale) => {
    const linesOf = new Map(scale.groups.map(({ code, criteria }) => [code, criteria]));
    const changed = {
      ...scale,
      ...frame,
      groups: groups.map(({ was, ...group }) => ({ ...group, criteria: linesOf.get(was || group.code) ?? [] })),
    };
    demandFields(faultsOfFrame(changed));
    return changed;
  });
  return { totalCenti: totalOfScale(after) };
}
