'use server';

import { RecordInitiativeForm, WithdrawFactInput } from '@/domain/history/input';
import { action } from '../action';
import { recordAction } from '../history/record-actions';
import { recordInitiative } from './record';
import { withdrawInitiative } from './withdraw';

export const recordInitiativeAction = recordAction(RecordInitiativeForm, recordInitiative, ({ doubles }) => ({
  say: doubles.length > 0 ? 'initiativeRecordedDouble' : 'initiativeRecorded',
  with: { title: doubles[0]?.title ?? '' },
}));
export const withdrawInitiativeAction = action(WithdrawFactInput, withdrawInitiative, () => ({ say: 'factWithdrawn' }));
