'use server';

import { FileRegistrationInput, ReportProgressInput } from '@/domain/registration/input';
import { action } from '../action';
import { fileRegistration } from './file';
import { reportProgress } from './report-progress';

export const fileRegistrationAction = action(FileRegistrationInput, fileRegistration, ({ sent }) => ({
  say: sent ? 'registrationSent' : 'registrationSaved',
}));
export const reportProgressAction = action(ReportProgressInput, reportProgress, ({ reported }) => ({
  say: 'progressReported',
  with: { reported },
}));
