'use server';

import {
  ChangeTaskInput,
  ChangeUndertakingInput,
  DropChangeInput,
  EndTaskInput,
  FreezeAnnexInput,
  JoinOrLeaveInput,
  VoidAnnexInput,
  WriteReasonInput,
} from '@/domain/covenant/annex-input';
import { action } from '../action';
import { changeTask, endTask } from './change-task';
import { changeUndertaking } from './change-undertaking';
import { freezeAnnex } from './freeze';
import { joinCovenant, leaveCovenant } from './join';
import { voidAnnex } from './void';
import { takeOut, writeReason } from './write';

const taken = ({ changes }: { changes: number }) => ({ say: 'annexChanged', with: { changes } });

export const writeReasonAction = action(WriteReasonInput, writeReason, () => ({ say: 'annexReason' }));
export const changeTaskAction = action(ChangeTaskInput, changeTask, taken);
export const endTaskAction = action(EndTaskInput, endTask, taken);
export const changeUndertakingAction = action(ChangeUndertakingInput, changeUndertaking, taken);
export const joinCovenantAction = action(JoinOrLeaveInput, joinCovenant, taken);
export const leaveCovenantAction = action(JoinOrLeaveInput, leaveCovenant, taken);
export const takeOutAction = action(DropChangeInput, takeOut, () => ({ say: 'annexTakenOut' }));
export const freezeAnnexAction = action(FreezeAnnexInput, freezeAnnex, ({ version }) => ({
  say: 'annexFrozen',
  with: { number: version },
}));
export const voidAnnexAction = action(VoidAnnexInput, voidAnnex, ({ number }) => ({
  say: 'annexVoided',
  with: { number },
}));
