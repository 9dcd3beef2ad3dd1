'use server';

import { AskApprovalInput, DeclineApprovalInput, GiveApprovalInput } from '@/domain/approval/input';
import { action } from '../action';
import { askApproval } from './ask';
import { declineApproval } from './decline';
import { giveApproval } from './give';

export const askApprovalAction = action(AskApprovalInput, askApproval, () => ({ say: 'approvalAsked' }));
export const giveApprovalAction = action(GiveApprovalInput, giveApproval, () => ({ say: 'approvalGiven' }));
export const declineApprovalAction = action(DeclineApprovalInput, declineApproval, () => ({ say: 'approvalDeclined' }));
