'use server';

import {
  AdoptDraftInput,
  ApplyDeadlinesInput,
  DraftCharterInput,
  DropCharterInput,
  SaveCharterInput,
} from '@/domain/charter/input';
import { action } from '../action';
import { adoptDraft } from './adopt-draft';
import { applyDeadlines } from './apply-deadlines';
import { draftCharter } from './draft';
import { dropCharter } from './drop';
import { saveCharter } from './save';

export const draftCharterAction = action(DraftCharterInput, draftCharter, ({ copiedFrom }) =>
  copiedFrom === null ? { say: 'charterBegun' } : { say: 'charterCopied', with: { year: String(copiedFrom) } },
);
export const saveCharterAction = action(SaveCharterInput, saveCharter, ({ changes }) => ({
  say: 'charterSaved',
  with: { changes },
}));
export const dropCharterAction = action(DropCharterInput, dropCharter, () => ({ say: 'charterDropped' }));
export const adoptDraftAction = action(AdoptDraftInput, adoptDraft, ({ number }) => ({
  say: 'charterAdopted',
  with: { number },
}));
export const applyDeadlinesAction = action(ApplyDeadlinesInput, applyDeadlines, ({ deadlines }) => ({
  say: 'charterDeadlinesApplied',
  with: { deadlines },
}));
