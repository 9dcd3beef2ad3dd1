'use server';

import {
  CloseConferenceInput,
  ConveneConferenceInput,
  OpenConferenceInput,
  RecordAttendanceInput,
  SignMinutesInput,
} from '@/domain/conference/input';
import { action } from '../action';
import { closeConference } from './close';
import { conveneConference } from './convene';
import { openConference } from './open';
import { recordAttendance } from './record-attendance';
import { signMinutes } from './sign-minutes';

export const conveneConferenceAction = action(ConveneConferenceInput, conveneConference, () => ({
  say: 'conferenceConvened',
}));
export const recordAttendanceAction = action(RecordAttendanceInput, recordAttendance, () => ({
  say: 'attendanceRecorded',
}));
export const openConferenceAction = action(OpenConferenceInput, openConference, () => ({ say: 'conferenceOpened' }));
export const closeConferenceAction = action(CloseConferenceInput, closeConference, () => ({ say: 'conferenceClosed' }));
export const signMinutesAction = action(SignMinutesInput, signMinutes, () => ({ say: 'minutesSigned' }));
