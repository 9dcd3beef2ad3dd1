import { z } from 'zod';
import { deadlineKinds, type DeadlineKind } from '../plan/deadline';
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

/** What the preview showed, so that nothing else is written. */
const seen = () => z.string({ error: 'form.broken' }).max(4000, 'form.broken');

const move = { blocYearId: id(), key: key(), dueOn: day() };
export const PlanMoveInput = z.object(move);
export type PlanMoveInput = z.output<typeof PlanMoveInput>;

export const MoveDateInput = z.object({ ...move, reason: optionalLine(300), seen: seen() });
export type MoveDateInput = z.output<typeof MoveDateInput>;

const hang = {
  blocYearId: id(),
  key: key(),
  hangsOn: emptyOr(z.enum(deadlineKinds, 'form.broken')),
  afterDays: z.string().default(''),
};
type Hang = { readonly hangsOn: DeadlineKind | null; readonly afterDays: string };

/** Deadline and days as one; the days are asked for only where a deadline is named. */
function hanging<T extends Hang>({ hangsOn, afterDays, ...rest }: T, ctx: z.RefinementCtx) {
  if (hangsOn === null) return { ...rest, hangs: null };
  const read = daysAfter().safeParse(afterDays);
  if (read.success) return { ...rest, hangs: { on: hangsOn, afterDays: read.data } };
  for (const { message } of read.error.issues) ctx.addIssue({ code: 'custom', message, path: ['afterDays'] });
  return z.NEVER;
}

export const PlanHangInput = z.object(hang).transform(hanging);
export type PlanHangInput = z.output<typeof PlanHangInput>;

export const HangDateInput = z.object({ ...hang, reason: optionalLine(300), seen: seen() }).transform(hanging);
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
