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
import { paths } from '@/lib/paths';
import { action } from '../action';
import { changeTask, endTask } from './change-task';
import { changeUndertaking } from './change-undertaking';
import { freezeAnnex } from './freeze';
import { joinCovenant, leaveCovenant } from './join';
import { voidAnnex } from './void';
import { takeOut, writeReason, type ChangeWritten } from './write';

const taken = ({ changes }: ChangeWritten) => ({ say: 'annexChanged', with: { changes } });
/** What was written stands in the list; its form is done with. */
const written = (place: ChangeWritten) => ({ goTo: `${paths.annexes(place)}#changes` });

export const writeReasonAction = action(WriteReasonInput, writeReason, () => ({ say: 'annexReason' }));
export const changeTaskAction = action(ChangeTaskInput, changeTask, written);
export const endTaskAction = action(EndTaskInput, endTask, written);
export const changeUndertakingAction = action(ChangeUndertakingInput, changeUndertaking, written);
export const joinCovenantAction = action(JoinOrLeaveInput, joinCovenant, taken);
export const leaveCovenantAction = action(JoinOrLeaveInput, leaveCovenant, taken);
export const takeOutAction = action(DropChangeInput, takeOut, () => ({ say: 'annexTakenOut' }));
export const freezeAnnexAction = action(FreezeAnnexInput, freezeAnnex, ({ version, ...place }) => ({
  goTo: paths.annex(place, version),
}));
export const voidAnnexAction = action(VoidAnnexInput, voidAnnex, ({ number }) => ({
  say: 'annexVoided',
  with: { number },
}));
