'use server';

import {
  ReopenSheetInput,
  ReturnSelfAssessmentInput,
  SaveSelfAssessmentInput,
  SubmitSelfAssessmentInput,
} from '@/domain/scoring/input';
import { action } from '../action';
import { reopenSheet } from './reopen';
import { returnSelfAssessment } from './return';
import { saveSelfAssessment } from './save';
import { submitSelfAssessment } from './submit';

export const saveSelfAssessmentAction = action(SaveSelfAssessmentInput, saveSelfAssessment, () => ({
  say: 'selfAssessmentSaved',
}));
export const submitSelfAssessmentAction = action(SubmitSelfAssessmentInput, submitSelfAssessment, ({ late }) => ({
  say: late ? 'selfAssessmentSubmittedLate' : 'selfAssessmentSubmitted',
}));
export const returnSelfAssessmentAction = action(ReturnSelfAssessmentInput, returnSelfAssessment, () => ({
  say: 'selfAssessmentReturned',
}));
export const reopenSheetAction = action(ReopenSheetInput, reopenSheet, () => ({ say: 'sheetReopened' }));
