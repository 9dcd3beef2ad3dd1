'use server';

import { RecordDeductionInput, WithdrawDeductionInput } from '@/domain/scoring/input';
import { action } from '../action';
import { recordDeduction } from './record';
import { withdrawDeduction } from './withdraw';

export const recordDeductionAction = action(RecordDeductionInput, recordDeduction, ({ centi }) => ({
  say: 'deductionRecorded',
  with: { takenCenti: centi },
}));
export const withdrawDeductionAction = action(WithdrawDeductionInput, withdrawDeduction, () => ({
  say: 'deductionWithdrawn',
}));
