import { z } from 'zod';
import { chosen, count, day, id, line } from '../shared/input';
import { presences } from './attendance';
import { activityKinds, activitySessions } from './kind';

const slot = { heldOn: day(), session: z.enum(activitySessions, { error: 'form.required' }), place: line(200) };
const ofActivity = { blocYearId: id(), number: count(999) };

export const PlanActivityInput = z
  .object({
    blocYearId: id(),
    title: line(200),
    kind: z.enum(activityKinds, { error: 'form.notChosen' }),
    hostAgencyId: chosen(),
    ...slot,
    asked: z.enum(['everybody', 'some'], { error: 'form.required' }),
    expected: z
      .array(id())
      .max(200, 'form.broken')
      .default([])
      .transform((ids) => [...new Set(ids)]),
  })
  .transform(({ asked, ...rest }) => ({ ...rest, everybody: asked === 'everybody' }));
export type PlanActivityInput = z.output<typeof PlanActivityInput>;

export const MoveActivityInput = z.object({ ...ofActivity, ...slot, reason: line(300) });
export type MoveActivityInput = z.output<typeof MoveActivityInput>;

export const CancelActivityInput = z.object({ ...ofActivity, reason: line(300) });
export type CancelActivityInput = z.output<typeof CancelActivityInput>;

/** The roll by agency; `seen` is the state of it that was on the screen. */
export const AttendActivityInput = z.object({
  ...ofActivity,
  presence: z.record(id(), z.enum(presences, { error: 'form.broken' })).default({}),
  seen: count(999_999),
});
export type AttendActivityInput = z.output<typeof AttendActivityInput>;

export const SettleActivityInput = z.object({ ...ofActivity, seen: count(999_999) });
export type SettleActivityInput = z.output<typeof SettleActivityInput>;

export const CorrectAttendanceInput = z.object({
  ...ofActivity,
  agencyId: chosen(),
  presence: z.enum(presences, { error: 'form.notChosen' }),
  reason: line(300),
});
export type CorrectAttendanceInput = z.output<typeof CorrectAttendanceInput>;
