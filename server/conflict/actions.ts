'use server';

import { DeclareConflictInput, WithdrawConflictInput } from '@/domain/nomination/review-input';
import { paths } from '@/lib/paths';
import { action } from '../action';
import { declareConflict } from './declare';
import { withdrawConflict } from './withdraw';

export const declareConflictAction = action(
  DeclareConflictInput,
  declareConflict,
  ({ number, uncounted, ...place }) => ({
    goTo: paths.reviewQueue(place, uncounted ? { declared: number, uncounted: true } : { declared: number }),
  }),
);
export const withdrawConflictAction = action(WithdrawConflictInput, withdrawConflict, () => ({
  say: 'conflictWithdrawn',
}));
