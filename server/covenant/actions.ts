'use server';

import {
  FreezeCovenantInput,
  RefuseCovenantInput,
  RehearseCovenantInput,
  ReopenCovenantInput,
  TakeCopyInput,
} from '@/domain/covenant/input';
import { action } from '../action';
import { freezeCovenant } from './freeze';
import { refuseCovenant } from './refuse';
import { endRehearsal, rehearseCovenant } from './rehearse';
import { reopenCovenant } from './reopen';
import { takeCopy } from './take-copy';

export const freezeCovenantAction = action(FreezeCovenantInput, freezeCovenant, () => ({ say: 'covenantFrozen' }));
export const reopenCovenantAction = action(ReopenCovenantInput, reopenCovenant, ({ version }) => ({
  say: 'covenantReopened',
  with: { version },
}));
export const refuseCovenantAction = action(RefuseCovenantInput, refuseCovenant, () => ({ say: 'covenantRefused' }));
export const rehearseCovenantAction = action(RehearseCovenantInput, rehearseCovenant, () => ({
  say: 'rehearsalBegun',
}));
export const endRehearsalAction = action(RehearseCovenantInput, endRehearsal, () => ({ say: 'rehearsalEnded' }));
export const takeCopyAction = action(TakeCopyInput, takeCopy, () => ({ say: 'copyGiven' }));
