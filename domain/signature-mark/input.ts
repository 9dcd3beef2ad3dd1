import { z } from 'zod';
import { line } from '../shared/input';
import { markField } from './mark';

const maxStrokes = 80;
const maxPoints = 4000;

const coordinate = z.int({ error: 'form.broken' }).min(0, 'form.broken').max(markField.width, 'form.broken');

/** Strokes as the drawing field sends them, in JSON. */
const strokes = z
  .string({ error: 'signatureMark.empty' })
  .max(200_000, 'signatureMark.tooLong')
  .transform((text, ctx) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      ctx.addIssue({ code: 'custom', message: 'form.broken' });
      return z.NEVER;
    }
  })
  .pipe(
    z
      .array(z.array(coordinate).min(2, 'form.broken'))
      .min(1, 'signatureMark.empty')
      .max(maxStrokes, 'signatureMark.tooLong')
      .refine((all) => all.flat().length <= maxPoints * 2, 'signatureMark.tooLong'),
  );

export const SaveMarkInput = z.discriminatedUnion(
  'kind',
  [z.object({ kind: z.literal('typed'), text: line(60) }), z.object({ kind: z.literal('drawn'), strokes })],
  { error: 'form.broken' },
);
export type SaveMarkInput = z.output<typeof SaveMarkInput>;
