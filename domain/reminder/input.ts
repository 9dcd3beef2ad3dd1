import { z } from 'zod';
import { id } from '../shared/input';
import { reminderAbouts } from './owed';

/** Whom to remind of what. */
export const RemindInput = z.object({
  blocYearId: id(),
  about: z.enum(reminderAbouts, { error: 'form.broken' }),
  agencyIds: z.array(id()).min(1, 'form.broken').max(200, 'form.broken'),
});
export type RemindInput = z.output<typeof RemindInput>;
