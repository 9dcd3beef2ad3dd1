'use server';

import { FileRegistrationInput, ReportProgressInput, SaveProgressInput } from '@/domain/registration/input';
import { action } from '../action';
import { fileRegistration } from './file';
import { reportProgress } from './report-progress';
import { saveProgress } from './save-progress';

export const fileRegistrationAction = action(FileRegistrationInput, fileRegistration, ({ sent }) => ({
  say: sent ? 'registrationSent' : 'registrationSaved',
}));
export const saveProgressAction = action(SaveProgressInput, saveProgress, () => ({ say: 'progressSaved' }));
export const reportProgressAction = action(ReportProgressInput, reportProgress, ({ reported }) => ({
  say: 'progressReported',
  with: { reported },
}));
