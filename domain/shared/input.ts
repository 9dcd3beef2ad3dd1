import { z } from 'zod';
import { isIsoDate } from './dates';

/** Characters nobody sees: zero-width, byte order mark, soft hyphen, direction marks. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Text as it is stored: NFC, without invisible characters, trimmed. */
function clean(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(/\r\n?/g, '\n').trim();
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

/** An id from a hidden field. */
export const id = () => z.string({ error: 'form.broken' }).min(1, 'form.broken').max(64, 'form.broken');

/** A calendar day typed as 10/1/2022, 10-01-2022, 5/1/26 or 2022-01-10. Refusals: `form.required`, `form.notADay`. */
export const day = () =>
  z
    .string({ error: 'form.required' })
    .transform((text) => clean(text))
    .pipe(z.string().min(1, 'form.required').transform(parseTypedDay).refine(isIsoDate, 'form.notADay'));

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

/** A typed day as YYYY-MM-DD; what cannot be read stays as it is. Two-digit years lie in this century. */
export function parseTypedDay(text: string): string {
  const typed = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(text.trim());
  if (!typed) return text;
  const [, day = '', month = '', year = ''] = typed;
  return `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
