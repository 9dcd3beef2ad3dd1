'use server';

import {
  AdoptCriteriaDraftInput,
  DraftCriteriaInput,
  DropCriteriaInput,
  MoveCriterionInput,
  RemoveCriterionInput,
  SaveCriteriaInput,
  SaveCriterionInput,
  SaveExtrasInput,
} from '@/domain/criteria/input';
import { redirect } from 'next/navigation';
import { getStore } from '@/db/client';
import { may } from '@/domain/rights/may';
import { UploadSheetInput } from '@/domain/scoring/input';
import type { FormAction } from '@/lib/outcome';
import { paths, placeOf } from '@/lib/paths';
import { action, answer, refusalSentence } from '../action';
import { auditScope, getBlocYear } from '../bloc/queries';
import { fromForm } from '../form';
import { perform } from '../perform';
import { demandRight, refusals } from '../refused';
import { currentActor } from '../session';
import { readSheet } from '../sheet/read-sheet';
import { interpretScaleRows } from '../sheet/scale-rows';
import { adoptCriteriaDraft } from './adopt-draft';
import { draftCriteria } from './draft';
import { dropCriteria } from './drop';
import { importCriteria } from './import';
import { moveCriterion } from './move-criterion';
import { removeCriterion } from './remove-criterion';
import { saveCriteria } from './save';
import { saveCriterion } from './save-criterion';
import { saveExtras } from './save-extras';

export const draftCriteriaAction = action(DraftCriteriaInput, draftCriteria, () => ({ say: 'criteriaBegun' }));
export const saveCriteriaAction = action(SaveCriteriaInput, saveCriteria, ({ totalCenti }) => ({
  say: 'criteriaSaved',
  with: { totalCenti },
}));
export const saveCriterionAction = action(SaveCriterionInput, saveCriterion, ({ code }) => ({
  say: 'criterionSaved',
  with: { code },
}));
export const removeCriterionAction = action(RemoveCriterionInput, removeCriterion, () => ({ say: 'criterionRemoved' }));
export const moveCriterionAction = action(MoveCriterionInput, moveCriterion, () => ({ say: 'criterionMoved' }));
export const saveExtrasAction = action(SaveExtrasInput, saveExtras, () => ({ say: 'extrasSaved' }));
export const dropCriteriaAction = action(DropCriteriaInput, dropCriteria, () => ({ say: 'criteriaDropped' }));
export const adoptCriteriaDraftAction = action(AdoptCriteriaDraftInput, adoptCriteriaDraft, ({ totalCenti }) => ({
  say: 'criteriaAdopted',
  with: { totalCenti },
}));

/** What is wrong in an uploaded scale, cell by cell in the reader's language; empty once it stands in the draft. */
export type ImportedScale = { readonly faults: readonly { readonly cell: string; readonly sentence: string }[] };

/** The sheet is read before the transaction, and not at all for who may not write the scale. */
export const importCriteriaAction: FormAction<ImportedScale> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await currentActor();
    if (!actor) redirect(paths.signIn);
    const parsed = UploadSheetInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const { blocYearId, sheet } = parsed.data;
    const scope = await getBlocYear((await getStore()).read, blocYearId, new Date());
    demandRight(may(actor, 'criteria.saved', scope), auditScope(scope));
    const read = await readSheet(new Uint8Array(await sheet.arrayBuffer()));
    if (!read.ok) return [{ ...read.refusal, field: 'sheet' }];
    const scale = interpretScaleRows(read.rows);
    if (!scale.ok) {
      const faults = await Promise.all(
        scale.faults.map(async ({ cell, refusal }) => ({ cell, sentence: await refusalSentence(refusal) })),
      );
      return { value: { faults }, follow: () => undefined };
    }
    await perform(importCriteria, actor, { blocYearId, rules: scale.rules });
    return { value: { faults: [] }, follow: () => ({ goTo: paths.criteria(placeOf(scope)) }) };
  });
