import type { CriteriaRules } from '@/domain/criteria/scale';
import type { Context } from '../context';
import { changeDraft } from './change';

export type ImportCriteriaInput = { readonly blocYearId: string; readonly rules: CriteriaRules };

/** Puts the scale of a sheet in the place of the draft, to be looked at before it is adopted. Refusals: those of `mayChangeCriteria`. Source: issue 4. */
export async function importCriteria(
  context: Context,
  { blocYearId, rules }: ImportCriteriaInput,
): Promise<{ groups: number; lines: number }> {
  const after = await changeDraft(context, blocYearId, () => rules);
  return {
    groups: after.groups.length,
    lines: after.groups.reduce((sum, { criteria }) => sum + criteria.length, 0),
  };
}
