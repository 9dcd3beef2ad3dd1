'use server';

import { AcclaimInput, CheckItemInput, ConfirmHandoverInput, PrepareHandoverInput } from '@/domain/leadership/input';
import { action } from '../action';
import { acclaim } from './acclaim';
import { checkItem } from './check-item';
import { confirmHandover } from './confirm-handover';
import { prepareHandover } from './prepare-handover';

export const acclaimAction = action(AcclaimInput, acclaim, () => ({ say: 'leadershipAcclaimed' }));
export const prepareHandoverAction = action(PrepareHandoverInput, prepareHandover, () => ({ say: 'handoverPrepared' }));
export const checkItemAction = action(CheckItemInput, checkItem, () => undefined);
export const confirmHandoverAction = action(ConfirmHandoverInput, confirmHandover, ({ completed }) => ({
  say: completed ? 'handoverCompleted' : 'handoverConfirmed',
}));
