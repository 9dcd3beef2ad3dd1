'use server';

import { RecordYearRatingForm, WithdrawFactInput } from '@/domain/history/input';
import { action } from '../action';
import { recordAction } from '../history/record-actions';
import { recordYearRating } from './record';
import { withdrawYearRating } from './withdraw';

export const recordYearRatingAction = recordAction(RecordYearRatingForm, recordYearRating, ({ year, doubtful }) => ({
  say: doubtful ? 'yearRatingRecordedDoubtful' : 'yearRatingRecorded',
  with: { year: String(year) },
}));
export const withdrawYearRatingAction = action(WithdrawFactInput, withdrawYearRating, () => ({ say: 'factWithdrawn' }));
