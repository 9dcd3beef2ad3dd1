'use server';

import { RecordAchievementInput, WithdrawAchievementInput } from '@/domain/achievement/input';
import { action } from '../action';
import { recordAchievement } from './record';
import { withdrawAchievement } from './withdraw';

export const recordAchievementAction = action(RecordAchievementInput, recordAchievement, ({ title }) => ({
  say: 'achievementRecorded',
  with: { title },
}));
export const withdrawAchievementAction = action(WithdrawAchievementInput, withdrawAchievement, () => ({
  say: 'achievementWithdrawn',
}));
