import type { Task } from '../desk/task';
import type { ReminderAbout } from './owed';

const taskCodes: Record<ReminderAbout, readonly string[]> = {
  registration: ['register', 'registerForAnnex'],
  signature: ['sign', 'signAnnex'],
  planTask: ['reportTasks'],
  midYear: ['progress'],
  selfScore: ['fillSheet', 'submitSheet', 'sheetReturned'],
};

/** Whether something on a desk is what a reminder is about. */
export function isAbout(about: ReminderAbout, { code }: Pick<Task, 'code'>): boolean {
  return taskCodes[about].includes(code);
}
