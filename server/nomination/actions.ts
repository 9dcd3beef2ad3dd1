'use server';

import {
  GiveOpinionInput,
  PutToBallotInput,
  ReturnNominationInput,
  SaveNominationInput,
  SendNominationInput,
  TakeOverInput,
  WithdrawNominationInput,
} from '@/domain/nomination/input';
import { ConsolidateInput, PutGroupInput } from '@/domain/nomination/review-input';
import { paths } from '@/lib/paths';
import { action } from '../action';
import { consolidateOpinions } from './consolidate';
import { giveOpinion } from './give-opinion';
import { putGroup } from './put-group';
import { putToBallot } from './put-to-ballot';
import { returnNomination } from './return';
import { saveNomination } from './save';
import { sendNomination } from './send';
import { takeOverRegistered } from './take-over';
import { withdrawNomination } from './withdraw';

export const saveNominationAction = action(SaveNominationInput, saveNomination, ({ number, begun, ...place }) =>
  begun ? { goTo: paths.nomination(place, number) } : { say: 'nominationSaved' },
);
export const takeOverRegisteredAction = action(TakeOverInput, takeOverRegistered, ({ agencies }) => ({
  say: 'registeredTakenOver',
  with: { count: agencies.length, agencies: agencies.join(', ') },
}));
export const sendNominationAction = action(SendNominationInput, sendNomination, () => ({ say: 'nominationSent' }));
export const withdrawNominationAction = action(WithdrawNominationInput, withdrawNomination, () => ({
  say: 'nominationWithdrawn',
}));
export const giveOpinionAction = action(GiveOpinionInput, giveOpinion, ({ next, ...place }) =>
  next === null ? { say: 'opinionGiven' } : { goTo: paths.nomination(place, next) },
);
export const returnNominationAction = action(ReturnNominationInput, returnNomination, () => ({
  say: 'nominationReturned',
}));
export const putToBallotAction = action(PutToBallotInput, putToBallot, () => ({ say: 'nominationPutToBallot' }));
export const putGroupAction = action(PutGroupInput, putGroup, ({ put }) => ({
  say: 'groupPutToBallot',
  with: { count: put },
}));
export const consolidateOpinionsAction = action(ConsolidateInput, consolidateOpinions, () => ({
  say: 'opinionsConsolidated',
}));
