'use server';

import { AdoptPlanInput, OpenPlanInput, SetDeadlinesInput, WriteTasksInput } from '@/domain/plan/input';
import { action } from '../action';
import { adoptPlan } from './adopt';
import { openPlan } from './open';
import { setDeadlines } from './set-deadlines';
import { writeTasks } from './write-tasks';

export const openPlanAction = action(OpenPlanInput, openPlan, () => ({ say: 'planOpened' }));
export const writeTasksAction = action(WriteTasksInput, writeTasks, ({ tasks }) => ({
  say: 'tasksWritten',
  with: { tasks },
}));
export const setDeadlinesAction = action(SetDeadlinesInput, setDeadlines, () => ({ say: 'deadlinesSet' }));
export const adoptPlanAction = action(AdoptPlanInput, adoptPlan, () => ({ say: 'planAdopted' }));
