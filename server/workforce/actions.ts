'use server';

import { RecordWorkforceForm, WithdrawFactInput } from '@/domain/history/input';
import { action } from '../action';
import { recordAction } from '../history/record-actions';
import { recordWorkforce } from './record';
import { withdrawWorkforce } from './withdraw';

export const recordWorkforceAction = recordAction(RecordWorkforceForm, recordWorkforce, ({ year }) => ({
  say: 'workforceRecorded',
  with: { year: String(year) },
}));
export const withdrawWorkforceAction = action(WithdrawFactInput, withdrawWorkforce, () => ({ say: 'factWithdrawn' }));
