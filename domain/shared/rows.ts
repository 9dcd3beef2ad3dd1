import { z } from 'zod';
import { optionalParagraph } from './input';
import type { TypedRow } from './written-together';

/**
 * Rows typed into a form that offers spare ones: a row whose `written` fields are all empty is left out, and an error keeps the
 * number of the row as it stood on the screen. Refusal: the one named in `tooMany`.
 */
export function filledRows<S extends z.ZodObject>(row: S, written: readonly string[], max: number, tooMany: string) {
  return z
    .array(z.unknown())
    .default([])
    .transform((rows, ctx): z.output<S>[] => {
      const filled = rows.flatMap((typed, position): z.output<S>[] => {
        if (isEmpty(typed, written)) return [];
        const parsed = row.safeParse(typed);
        if (parsed.success) return [parsed.data];
        for (const issue of parsed.error.issues) {
          const placed: z.core.$ZodIssue = { ...issue, path: [position, ...issue.path] };
          ctx.issues.push({ ...placed, input: typed } as z.core.$ZodRawIssue);
        }
        return [];
      });
      if (filled.length > max) ctx.issues.push({ code: 'custom', message: tooMany, input: rows });
      return filled;
    });
}

/**
 * The same for rows that several people write at once: each under the key it has on the screen, with what it said there. A row that is
 * empty stays in the list as null, because it may have been emptied; where no field is named, none counts as empty. Refusal: the one
 * named in `tooMany`.
 */
export function keyedRows<S extends z.ZodObject>(row: S, written: readonly string[], max: number, tooMany: string) {
  return z
    .record(z.string().regex(/^[\w-]{1,64}$/, 'form.broken'), z.unknown(), { error: 'form.broken' })
    .default({})
    .transform((rows, ctx): TypedRow<z.output<S>>[] => {
      const typed = Object.entries(rows).flatMap(([key, fields]): TypedRow<z.output<S>>[] => {
        const was = saidBefore.safeParse(fields).data?.was ?? '';
        if (written.length > 0 && isEmpty(fields, written)) return [{ key, was, row: null }];
        const parsed = row.safeParse(fields);
        if (parsed.success) return [{ key, was, row: parsed.data }];
        for (const issue of parsed.error.issues) {
          const placed: z.core.$ZodIssue = { ...issue, path: [key, ...issue.path] };
          ctx.issues.push({ ...placed, input: fields } as z.core.$ZodRawIssue);
        }
        return [];
      });
      if (typed.filter((one) => one.row !== null).length > max)
        ctx.issues.push({ code: 'custom', message: tooMany, input: rows });
      return typed;
    });
}

const saidBefore = z.object({ was: optionalParagraph(4000) });

function isEmpty(typed: unknown, written: readonly string[]): boolean {
  if (typeof typed !== 'object' || typed === null) return false;
  const fields: Record<string, unknown> = { ...typed };
  return written.every((name) => {
    const value = fields[name];
    return value === undefined || (typeof value === 'string' && value.trim() === '');
  });
}
