import { z } from 'zod';
import { parseDay } from './dates';

/** Characters nobody sees: zero-width, byte order mark, soft hyphen, direction marks, blank letters, controls other than tab and line end. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?![\t\n])\p{Cc}/gu;

/** Text as it is stored: without invisible characters, then NFC (a mark may stand behind one of them), trimmed. */
function clean(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(invisible, '').normalize('NFC').trim();
}

/** One line of text that must be given. Refusals: `form.required`, `form.tooLong`. */
export const line = (max = 200) =>
  z
    .string({ error: 'form.required' })
    .transform((text) => clean(text).replace(/\s+/g, ' '))
    .pipe(z.string().min(1, 'form.required').max(max, 'form.tooLong'));

/** One line of text that may be empty. Refusal: `form.tooLong`. */
export const optionalLine = (max = 200) =>
  z
    .string()
    .default('')
    .transform((text) => clean(text).replace(/\s+/g, ' '))
    .pipe(z.string().max(max, 'form.tooLong'));

/** Several lines of text that must be given. Refusals: `form.required`, `form.tooLong`. */
export const paragraph = (max = 4000) =>
  z
    .string({ error: 'form.required' })
    .transform((text) => clean(text).replace(/[^\S\n]+/g, ' '))
    .pipe(z.string().min(1, 'form.required').max(max, 'form.tooLong'));

/** Several lines of text that may be empty. Refusal: `form.tooLong`. */
export const optionalParagraph = (max = 4000) =>
  z
    .string()
    .default('')
    .transform((text) => clean(text).replace(/[^\S\n]+/g, ' '))
    .pipe(z.string().max(max, 'form.tooLong'));

/** One of a list a person chooses from. Refusals: `form.notChosen`, `form.broken`. */
export const chosen = () =>
  z
    .string({ error: 'form.notChosen' })
    .min(1, 'form.notChosen')
    .regex(/^[\w-]{1,64}$/, 'form.broken');

/** An id from a hidden field: letters, digits and dashes. Refusal: `form.broken`. */
export const id = () => z.string({ error: 'form.broken' }).regex(/^[\w-]{1,64}$/, 'form.broken');

/** A calendar day, typed in any of the ways `parseDay` takes. Refusals: `form.required`, `form.notADay`. */
export const day = () =>
  z
    .string({ error: 'form.required' })
    .transform((text) => clean(text))
    .pipe(
      z
        .string()
        .min(1, 'form.required')
        .transform((text, ctx) => {
          const read = parseDay(text);
          if (read === null) ctx.addIssue({ code: 'custom', message: 'form.notADay' });
          return read ?? z.NEVER;
        }),
    );

/** A calendar day that may be left empty: then null. Refusal: `form.notADay`. */
export const optionalDay = () =>
  z
    .string()
    .default('')
    .transform((text) => clean(text) || null)
    .pipe(day().nullable());

/** A whole number from 0. Refusals: `form.required`, `form.notACount`. */
export const count = (max = 1000) =>
  z
    .string({ error: 'form.required' })
    .transform((text) => clean(text))
    .pipe(
      z
        .string()
        .min(1, 'form.required')
        .regex(/^\d{1,6}$/, 'form.notACount')
        .transform(Number)
        .refine((value) => value <= max, 'form.notACount'),
    );

/** Whether rows that are known by their codes come once each. */
export function eachOnce(rows: readonly { readonly code: string | number }[]): boolean {
  return new Set(rows.map(({ code }) => code)).size === rows.length;
}
