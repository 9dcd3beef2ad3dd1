'use server';

import { shownCode } from '@/domain/criteria/scale';
import {
  AgreeAppraisalInput,
  AnswerRecheckInput,
  RequestRecheckInput,
  SaveAppraisalInput,
  SaveExplanationInput,
  SendAppraisalInput,
  SendExplanationInput,
} from '@/domain/scoring/input';
import { action } from '../action';
import { agreeAppraisal } from './agree';
import { answerRecheck } from './answer-recheck';
import { saveExplanation } from './explain';
import { requestRecheck } from './request-recheck';
import { saveAppraisal } from './save';
import { sendAppraisal } from './send';
import { sendExplanation } from './send-explanation';

export const saveAppraisalAction = action(SaveAppraisalInput, saveAppraisal, () => ({ say: 'appraisalSaved' }));
export const agreeAppraisalAction = action(AgreeAppraisalInput, agreeAppraisal, ({ agreed }) => ({
  say: 'appraisalAgreed',
  with: { agreed },
}));
export const sendAppraisalAction = action(SendAppraisalInput, sendAppraisal, ({ explainBy }) =>
  explainBy ? { say: 'appraisalSentToExplain', with: { explainBy } } : { say: 'appraisalSent' },
);
export const saveExplanationAction = action(SaveExplanationInput, saveExplanation, ({ code, kept }) => ({
  say: kept ? 'explanationSaved' : 'explanationTakenBack',
  with: { code: shownCode({ code }) },
}));
export const sendExplanationAction = action(SendExplanationInput, sendExplanation, ({ explained }) => ({
  say: 'explanationSent',
  with: { explained },
}));
export const requestRecheckAction = action(RequestRecheckInput, requestRecheck, () => ({ say: 'recheckRequested' }));
export const answerRecheckAction = action(AnswerRecheckInput, answerRecheck, () => ({ say: 'recheckAnswered' }));
