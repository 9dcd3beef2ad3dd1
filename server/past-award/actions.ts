'use server';

import { RecordPastAwardForm, RevokePastAwardInput, WithdrawFactInput } from '@/domain/history/input';
import { action } from '../action';
import { recordAction } from '../history/record-actions';
import { recordPastAward } from './record';
import { revokePastAward } from './revoke';
import { withdrawPastAward } from './withdraw';

export const recordPastAwardAction = recordAction(RecordPastAwardForm, recordPastAward, ({ doubles }) => ({
  say: doubles.length > 0 ? 'pastAwardRecordedDouble' : 'pastAwardRecorded',
  with: { number: doubles[0]?.award.decisionNumber ?? '', day: doubles[0]?.award.decidedOn ?? '' },
}));
export const withdrawPastAwardAction = action(WithdrawFactInput, withdrawPastAward, () => ({ say: 'factWithdrawn' }));
export const revokePastAwardAction = action(RevokePastAwardInput, revokePastAward, () => ({ say: 'pastAwardRevoked' }));
