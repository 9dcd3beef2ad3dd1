import { faultsOfExtras } from '@/domain/criteria/check';
import type { SaveExtrasInput } from '@/domain/criteria/input';
import type { Context } from '../context';
import { demandFields } from '../refused';
import { changeDraft } from './change';

/**
 * Saves the bonus items, deductions and knock-outs of the draft in place of those before. Points in hundredths. Refusals: those of
 * `mayChangeCriteria`, and at their fields those of `faultsOfExtras`. Source: domain 9.2.
 */
export async function saveExtras(
  context: Context,
  { blocYearId, ...extras }: SaveExtrasInput,
): Promise<{ bonuses: number; deductions: number; knockOuts: number }> {
  const { bonuses, deductions, knockOuts } = await changeDraft(context, blocYearId, (scale) => {
    const changed = { ...scale, ...extras };
    demandFields(faultsOfExtras(changed));
    return changed;
  });
  return { bonuses: bonuses.length, deductions: deductions.length, knockOuts: knockOuts.length };
}
