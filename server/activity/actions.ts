'use server';

import {
  AttendActivityInput,
  CancelActivityInput,
  CorrectAttendanceInput,
  MoveActivityInput,
  PlanActivityInput,
  SettleActivityInput,
} from '@/domain/activity/input';
import { paths } from '@/lib/paths';
import { action } from '../action';
import { attendActivity } from './attend';
import { cancelActivity } from './cancel';
import { correctAttendance } from './correct';
import { moveActivity } from './move';
import { planActivity } from './plan';
import { settleActivity } from './settle';

export const planActivityAction = action(PlanActivityInput, planActivity, ({ place, number }) => ({
  goTo: paths.activity(place, number),
}));
export const moveActivityAction = action(MoveActivityInput, moveActivity, () => ({ say: 'activityMoved' }));
export const cancelActivityAction = action(CancelActivityInput, cancelActivity, () => ({ say: 'activityCancelled' }));
export const attendActivityAction = action(AttendActivityInput, attendActivity, ({ recorded }) => ({
  say: 'activityAttended',
  with: { recorded },
}));
export const settleActivityAction = action(SettleActivityInput, settleActivity, () => ({ say: 'activitySettled' }));
export const correctAttendanceAction = action(CorrectAttendanceInput, correctAttendance, () => ({
  say: 'activityCorrected',
}));
