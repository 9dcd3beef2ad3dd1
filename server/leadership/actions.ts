'use server';

import {
  AcclaimInput,
  AssignInput,
  CheckItemInput,
  ConfirmHandoverInput,
  PrepareHandoverInput,
  RecogniseInput,
} from '@/domain/leadership/input';
import { action } from '../action';
import { acclaim } from './acclaim';
import { assign } from './assign';
import { checkItem } from './check-item';
import { confirmHandover } from './confirm-handover';
import { prepareHandover } from './prepare-handover';
import { recognise } from './recognise';

export const acclaimAction = action(AcclaimInput, acclaim, () => ({ say: 'leadershipAcclaimed' }));
export const recogniseAction = action(RecogniseInput, recognise, () => ({ say: 'leadershipRecognised' }));
export const assignAction = action(AssignInput, assign, () => ({ say: 'leadershipAssigned' }));
export const prepareHandoverAction = action(PrepareHandoverInput, prepareHandover, () => ({ say: 'handoverPrepared' }));
export const checkItemAction = action(CheckItemInput, checkItem, () => undefined);
export const confirmHandoverAction = action(ConfirmHandoverInput, confirmHandover, ({ completed }) => ({
  say: completed ? 'handoverCompleted' : 'handoverConfirmed',
}));
