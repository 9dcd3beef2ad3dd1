'use server';

import {
  AddCrossInput,
  AssignCrossInput,
  RecuseCrossInput,
  SaveCrossInput,
  SendCrossInput,
  WithdrawCrossInput,
} from '@/domain/scoring/input';
import { action } from '../action';
import { addCross, assignCross } from './assign';
import { recuseCross } from './recuse';
import { saveCross } from './save';
import { sendCross } from './send';
import { withdrawCross } from './withdraw';

export const assignCrossAction = action(AssignCrossInput, assignCross, ({ pairs }) => ({
  say: 'crossAssigned',
  with: { pairs },
}));
export const addCrossAction = action(AddCrossInput, addCross, () => ({ say: 'crossAdded' }));
export const withdrawCrossAction = action(WithdrawCrossInput, withdrawCross, () => ({ say: 'crossWithdrawn' }));
export const saveCrossAction = action(SaveCrossInput, saveCross, () => ({ say: 'crossSaved' }));
export const sendCrossAction = action(SendCrossInput, sendCross, () => ({ say: 'crossSent' }));
export const recuseCrossAction = action(RecuseCrossInput, recuseCross, () => ({ say: 'crossRecused' }));
