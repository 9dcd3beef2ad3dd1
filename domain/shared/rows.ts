import { z } from 'zod';

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

function isEmpty(typed: unknown, written: readonly string[]): boolean {
  if (typeof typed !== 'object' || typed === null) return false;
  const fields: Record<string, unknown> = { ...typed };
  return written.every((name) => {
    const value = fields[name];
    return value === undefined || (typeof value === 'string' && value.trim() === '');
  });
}
