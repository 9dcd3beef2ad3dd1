'use server';

import { RecordDisciplineForm, WithdrawFactInput } from '@/domain/history/input';
import { action } from '../action';
import { recordAction } from '../history/record-actions';
import { recordDiscipline } from './record';
import { withdrawDiscipline } from './withdraw';

export const recordDisciplineAction = recordAction(RecordDisciplineForm, recordDiscipline, () => ({
  say: 'disciplineRecorded',
}));
export const withdrawDisciplineAction = action(WithdrawFactInput, withdrawDiscipline, () => ({ say: 'factWithdrawn' }));
