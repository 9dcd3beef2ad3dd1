'use server';

import {
  DraftSubmissionInput,
  ReceiveSubmissionInput,
  RecordDecisionInput,
  ReturnSubmissionInput,
  SendSubmissionInput,
} from '@/domain/submission/input';
import { action } from '../action';
import { draftSubmission } from './draft';
import { receiveSubmission } from './receive';
import { recordDecision } from './record-decision';
import { returnSubmission } from './return';
import { sendSubmission } from './send';

export const draftSubmissionAction = action(DraftSubmissionInput, draftSubmission, ({ nominees }) => ({
  say: 'submissionDrafted',
  with: { nominees },
}));
export const sendSubmissionAction = action(SendSubmissionInput, sendSubmission, () => ({ say: 'submissionSent' }));
export const receiveSubmissionAction = action(ReceiveSubmissionInput, receiveSubmission, () => ({
  say: 'submissionReceived',
}));
export const returnSubmissionAction = action(ReturnSubmissionInput, returnSubmission, () => ({
  say: 'submissionReturned',
}));
export const recordDecisionAction = action(RecordDecisionInput, recordDecision, ({ awards }) => ({
  say: 'decisionRecorded',
  with: { awards },
}));
