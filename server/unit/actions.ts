'use server';

import { RecordUnitInput, WithdrawUnitInput } from '@/domain/nominee/input';
import { action } from '../action';
import { recordUnit } from './record';
import { withdrawUnit } from './withdraw';

export const recordUnitAction = action(RecordUnitInput, recordUnit, ({ name }) => ({
  say: 'unitRecorded',
  with: { name },
}));
export const withdrawUnitAction = action(WithdrawUnitInput, withdrawUnit, () => ({ say: 'unitWithdrawn' }));
