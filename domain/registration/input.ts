import { z } from 'zod';
import { count, day, eachOnce, id, line, optionalLine, optionalParagraph, paragraph } from '../shared/input';
import { filledRows } from '../shared/rows';

/** Targets one agency may register; a page of the covenant holds them. */
export const maxTargets = 20;

const Target = z.object({
  text: line(300),
  unit: line(40),
  target: line(40),
  /** What the year before brought; empty where nobody knows. */
  before: optionalLine(40),
});
export type Target = z.output<typeof Target>;

/** What an agency undertakes, as it is typed. */
export const undertaking = {
  blocYearId: id(),
  agencyId: id(),
  targets: filledRows(Target, ['text', 'unit', 'target', 'before'], maxTargets, 'registration.tooManyTargets'),
  titles: z
    .array(z.string().max(64, 'form.broken'))
    .max(50, 'form.broken')
    .default([])
    .transform((codes) => [...new Set(codes)]),
};

export const SaveRegistrationInput = z.object(undertaking);
export type SaveRegistrationInput = z.output<typeof SaveRegistrationInput>;

export const SendRegistrationInput = z.object({ blocYearId: id(), agencyId: id() });
export type SendRegistrationInput = z.output<typeof SendRegistrationInput>;

/** A moment as a hidden field of our own pages carries it. */
const moment = () => z.union([z.date(), z.iso.datetime({ error: 'form.broken' }).transform((text) => new Date(text))]);

/** Registrations to be agreed to, each as it was sent when it was shown. */
export const AgreeRegistrationsInput = z.object({
  blocYearId: id(),
  agreed: z
    .array(z.object({ agencyId: id(), sentAt: moment() }))
    .min(1, 'form.broken')
    .max(200, 'form.broken'),
});
export type AgreeRegistrationsInput = z.output<typeof AgreeRegistrationsInput>;

export const ReturnRegistrationInput = z.object({
  blocYearId: id(),
  agencyId: id(),
  reason: paragraph(1000),
  answerBy: day(),
});
export type ReturnRegistrationInput = z.output<typeof ReturnRegistrationInput>;

/** The form as it stands on the screen, with the button that was pressed. */
export const FileRegistrationInput = z.object({ ...undertaking, intent: z.enum(['save', 'send']).default('save') });
export type FileRegistrationInput = z.output<typeof FileRegistrationInput>;

/** Results as they stand in their boxes, each with the state of it that was on the screen; what is not sent stays as it is. */
export const SaveProgressInput = z.object({
  blocYearId: id(),
  agencyId: id(),
  lines: z
    .array(
      z.object({
        code: z.coerce.number({ error: 'form.broken' }).int('form.broken'),
        typed: optionalParagraph(1000),
        version: count(1_000_000).default(0),
      }),
    )
    .max(maxTargets, 'form.broken')
    .refine(eachOnce, 'form.broken')
    .default([]),
});
export type SaveProgressInput = z.output<typeof SaveProgressInput>;

export const ReportProgressInput = z.object({ blocYearId: id(), agencyId: id() });
export type ReportProgressInput = z.output<typeof ReportProgressInput>;
