'use server';

import {
  AgreeRegistrationsInput,
  FileRegistrationInput,
  ReportProgressInput,
  ReturnRegistrationInput,
  SaveProgressInput,
} from '@/domain/registration/input';
import { action } from '../action';
import { agreeRegistrations } from './agree';
import { fileRegistration } from './file';
import { reportProgress } from './report-progress';
import { returnRegistration } from './return';
import { saveProgress } from './save-progress';

export const fileRegistrationAction = action(FileRegistrationInput, fileRegistration, ({ sent }) => ({
  say: sent ? 'registrationSent' : 'registrationSaved',
}));
export const saveProgressAction = action(SaveProgressInput, saveProgress, () => ({ say: 'progressSaved' }));
export const reportProgressAction = action(ReportProgressInput, reportProgress, ({ reported }) => ({
  say: 'progressReported',
  with: { reported },
}));
export const agreeRegistrationsAction = action(AgreeRegistrationsInput, agreeRegistrations, ({ agreed }) => ({
  say: 'registrationsAgreed',
  with: { agreed },
}));
export const returnRegistrationAction = action(ReturnRegistrationInput, returnRegistration, () => ({
  say: 'registrationReturned',
}));
