'use server';

import {
  DecideHeirInput,
  PutForwardInput,
  RecordEarlierInput,
  SkipInput,
  WithdrawEarlierInput,
  WithdrawSkipInput,
} from '@/domain/rotation/input';
import { action } from '../action';
import { decideHeir } from './decide-heir';
import { putForward } from './put-forward';
import { recordEarlier } from './record-earlier';
import { skipTurn } from './skip';
import { withdrawEarlier } from './withdraw-earlier';
import { withdrawSkip } from './withdraw-skip';

export const putForwardAction = action(PutForwardInput, putForward, () => ({ say: 'leadershipProposed' }));
export const skipTurnAction = action(SkipInput, skipTurn, ({ year }) => ({
  say: 'turnSkipped',
  with: { year: String(year) },
}));
export const decideHeirAction = action(DecideHeirInput, decideHeir, () => ({ say: 'heirDecided' }));
export const withdrawSkipAction = action(WithdrawSkipInput, withdrawSkip, () => ({ say: 'skipWithdrawn' }));
export const recordEarlierAction = action(RecordEarlierInput, recordEarlier, ({ year }) => ({
  say: 'earlierRecorded',
  with: { year: String(year) },
}));
export const withdrawEarlierAction = action(WithdrawEarlierInput, withdrawEarlier, () => ({ say: 'earlierWithdrawn' }));
