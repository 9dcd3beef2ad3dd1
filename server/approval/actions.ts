'use server';

import { AskApprovalInput, GiveApprovalInput } from '@/domain/approval/input';
import { action } from '../action';
import { askApproval } from './ask';
import { giveApproval } from './give';

export const askApprovalAction = action(AskApprovalInput, askApproval, () => ({ say: 'approvalAsked' }));
export const giveApprovalAction = action(GiveApprovalInput, giveApproval, () => ({ say: 'approvalGiven' }));
