import { z } from 'zod';
import { day, id, line, paragraph } from '../shared/input';
import { attendances } from './attendance';
import { sessions } from './convene';
import { minutesCapacities } from './sign-minutes';

export const ConveneConferenceInput = z.object({
  blocYearId: id(),
  heldOn: day(),
  session: z.enum(sessions, { error: 'form.required' }),
  place: line(200),
  review: paragraph(4000),
});
export type ConveneConferenceInput = z.output<typeof ConveneConferenceInput>;

export const RecordAttendanceInput = z.object({
  blocYearId: id(),
  attendance: z.record(id(), z.enum(attendances, { error: 'form.required' })).default({}),
});
export type RecordAttendanceInput = z.output<typeof RecordAttendanceInput>;

export const OpenConferenceInput = z.object({ blocYearId: id() });
export type OpenConferenceInput = z.output<typeof OpenConferenceInput>;

export const CloseConferenceInput = z.object({ blocYearId: id() });
export type CloseConferenceInput = z.output<typeof CloseConferenceInput>;

export const SignMinutesInput = z.object({
  blocYearId: id(),
  capacity: z.enum(minutesCapacities, { error: 'form.broken' }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'form.broken'),
});
export type SignMinutesInput = z.output<typeof SignMinutesInput>;
