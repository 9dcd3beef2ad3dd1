'use server';

import { KnockOutInput, WithdrawKnockOutInput } from '@/domain/scoring/input';
import { action } from '../action';
import { recordKnockOut } from './record';
import { withdrawKnockOut } from './withdraw';

export const recordKnockOutAction = action(KnockOutInput, recordKnockOut, () => ({ say: 'knockOutRecorded' }));
export const withdrawKnockOutAction = action(WithdrawKnockOutInput, withdrawKnockOut, () => ({
  say: 'knockOutWithdrawn',
}));
