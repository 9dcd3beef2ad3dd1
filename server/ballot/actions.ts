'use server';

import { ConfirmTallyInput, EnterTallyInput, PrepareBallotInput } from '@/domain/ballot/input';
import { paths } from '@/lib/paths';
import { action } from '../action';
import { confirmTally } from './confirm-tally';
import { enterTally } from './enter-tally';
import { prepareBallot } from './prepare';

export const prepareBallotAction = action(PrepareBallotInput, prepareBallot, ({ number, ...place }) => ({
  goTo: paths.ballot(place, number),
}));
export const enterTallyAction = action(EnterTallyInput, enterTally, () => ({ say: 'tallyEntered' }));
export const confirmTallyAction = action(ConfirmTallyInput, confirmTally, ({ final }) => ({
  say: final ? 'tallyFinal' : 'tallyConfirmed',
}));
