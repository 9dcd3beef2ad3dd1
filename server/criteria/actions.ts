'use server';

import {
  AdoptCriteriaDraftInput,
  DraftCriteriaInput,
  DropCriteriaInput,
  SaveCriteriaInput,
} from '@/domain/criteria/input';
import { action } from '../action';
import { adoptCriteriaDraft } from './adopt-draft';
import { draftCriteria } from './draft';
import { dropCriteria } from './drop';
import { saveCriteria } from './save';

export const draftCriteriaAction = action(DraftCriteriaInput, draftCriteria, () => ({ say: 'criteriaBegun' }));
export const saveCriteriaAction = action(SaveCriteriaInput, saveCriteria, ({ totalCenti }) => ({
  say: 'criteriaSaved',
  with: { totalCenti },
}));
export const dropCriteriaAction = action(DropCriteriaInput, dropCriteria, () => ({ say: 'criteriaDropped' }));
export const adoptCriteriaDraftAction = action(AdoptCriteriaDraftInput, adoptCriteriaDraft, ({ totalCenti }) => ({
  say: 'criteriaAdopted',
  with: { totalCenti },
}));
