'use server';

import { RecordIndividualRatingInput, WithdrawIndividualRatingInput } from '@/domain/nominee/input';
import { action } from '../action';
import { recordIndividualRating } from './record';
import { withdrawIndividualRating } from './withdraw';

export const recordIndividualRatingAction = action(RecordIndividualRatingInput, recordIndividualRating, ({ year }) => ({
  say: 'individualRatingRecorded',
  with: { year: String(year) },
}));
export const withdrawIndividualRatingAction = action(WithdrawIndividualRatingInput, withdrawIndividualRating, () => ({
  say: 'individualRatingWithdrawn',
}));
