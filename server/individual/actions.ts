'use server';

import { RecordIndividualInput, WithdrawIndividualInput } from '@/domain/nominee/input';
import { action } from '../action';
import { recordIndividual } from './record';
import { withdrawIndividual } from './withdraw';

export const recordIndividualAction = action(RecordIndividualInput, recordIndividual, ({ name }) => ({
  say: 'individualRecorded',
  with: { name },
}));
export const withdrawIndividualAction = action(WithdrawIndividualInput, withdrawIndividual, () => ({
  say: 'individualWithdrawn',
}));
