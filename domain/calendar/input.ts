import { z } from 'zod';
import { deadlineKinds } from '../plan/deadline';
import { day, id, line, optionalLine, optionalParagraph } from '../shared/input';

/** More than a year between two dates of one year is a slip of the pen. */
const maxDaysBetween = 366;

/** A field that may be left empty. */
const emptyOr = <S extends z.ZodType>(schema: S) =>
  z.union([
    z
      .string()
      .refine((text) => text.trim() === '')
      .transform(() => null),
    schema,
  ]);

const daysAfter = () =>
  z
    .string({ error: 'form.required' })
    .transform((text) => text.trim())
    .pipe(
      z
        .string()
        .min(1, 'form.required')
        .regex(/^\d{1,3}$/, 'deadline.notDays')
        .transform(Number)
        .refine((days) => days <= maxDaysBetween, 'deadline.notDays'),
    );

/** A date of the year: the kind of a deadline, or the id of one of the bloc's own. */
const key = () => id();

export const PlanMoveInput = z.object({ blocYearId: id(), key: key(), dueOn: day() });
export type PlanMoveInput = z.output<typeof PlanMoveInput>;

export const MoveDateInput = PlanMoveInput.extend({
  reason: optionalLine(300),
  /** What the preview showed, so that nothing else is written. */
  seen: z.string({ error: 'form.broken' }).max(4000, 'form.broken'),
});
export type MoveDateInput = z.output<typeof MoveDateInput>;

export const HangDateInput = z
  .object({
    blocYearId: id(),
    key: key(),
    hangsOn: emptyOr(z.enum(deadlineKinds, 'form.broken')),
    afterDays: z.string().default(''),
    reason: optionalLine(300),
  })
  .transform(({ afterDays, hangsOn, ...rest }, ctx) => {
    if (hangsOn === null) return { ...rest, hangs: null };
    const read = daysAfter().safeParse(afterDays);
    if (read.success) return { ...rest, hangs: { on: hangsOn, afterDays: read.data } };
    for (const { message } of read.error.issues) ctx.addIssue({ code: 'custom', message, path: ['afterDays'] });
    return z.NEVER;
  });
export type HangDateInput = z.output<typeof HangDateInput>;

export const AddOwnDateInput = z.object({
  blocYearId: id(),
  name: line(120),
  dueOn: day(),
  note: optionalParagraph(500).default(''),
});
export type AddOwnDateInput = z.output<typeof AddOwnDateInput>;

export const WithdrawOwnDateInput = z.object({ blocYearId: id(), ownDateId: id(), reason: line(300) });
export type WithdrawOwnDateInput = z.output<typeof WithdrawOwnDateInput>;

export const CopyDatesInput = z.object({ blocYearId: id() });
export type CopyDatesInput = z.output<typeof CopyDatesInput>;
