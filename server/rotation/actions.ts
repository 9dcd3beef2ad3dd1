'use server';

import { DecideHeirInput, PutForwardInput, SkipInput } from '@/domain/rotation/input';
import { action } from '../action';
import { decideHeir } from './decide-heir';
import { putForward } from './put-forward';
import { skipTurn } from './skip';

export const putForwardAction = action(PutForwardInput, putForward, () => ({ say: 'leadershipProposed' }));
export const skipTurnAction = action(SkipInput, skipTurn, ({ year }) => ({
  say: 'turnSkipped',
  with: { year: String(year) },
}));
export const decideHeirAction = action(DecideHeirInput, decideHeir, () => ({ say: 'heirDecided' }));
