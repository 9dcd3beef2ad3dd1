'use server';

import { CloseHoldInput, OpenHoldInput } from '@/domain/nomination/input';
import { action } from '../action';
import { closeHold } from './close';
import { openHold } from './open';

export const openHoldAction = action(OpenHoldInput, openHold, () => ({ say: 'holdOpened' }));
export const closeHoldAction = action(CloseHoldInput, closeHold, () => ({ say: 'holdClosed' }));
