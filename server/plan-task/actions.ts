'use server';

import { AssignTaskInput, CorrectReportInput, ReportTaskInput } from '@/domain/plan-task/input';
import { action } from '../action';
import { assignTask } from './assign';
import { correctReport } from './correct';
import { reportTask } from './report';

export const assignTaskAction = action(AssignTaskInput, assignTask, ({ number }) => ({
  say: 'taskAssigned',
  with: { number },
}));
export const reportTaskAction = action(ReportTaskInput, reportTask, ({ number }) => ({
  say: 'taskReported',
  with: { number },
}));
export const correctReportAction = action(CorrectReportInput, correctReport, () => ({ say: 'taskReportCorrected' }));
