import { z } from 'zod';
import { count, id, line } from '../shared/input';

const chosen = () => line(64);

export const PrepareBallotInput = z.object({
  blocYearId: id(),
  formId: chosen(),
  tellers: z.tuple([chosen(), chosen(), chosen()]),
});
export type PrepareBallotInput = z.output<typeof PrepareBallotInput>;

/** The number of a ballot within its year, as it stands in the address. */
const number = () =>
  z.union([
    z.int(),
    z
      .string()
      .regex(/^\d{1,4}$/, 'form.broken')
      .transform(Number),
  ]);

/** A count that may be left blank. */
const optionalCount = () =>
  z
    .string()
    .transform((text) => (text.trim() === '' ? null : text))
    .pipe(count().nullable());

export const EnterTallyInput = z.object({
  blocYearId: id(),
  number: number(),
  present: count(),
  writtenOpinions: count(),
  issued: count(),
  returned: count(),
  valid: count(),
  invalid: count(),
  yes: z.record(id(), count()),
  writtenYes: z.record(id(), optionalCount()).default({}),
});
export type EnterTallyInput = z.output<typeof EnterTallyInput>;

export const ConfirmTallyInput = z.object({
  blocYearId: id(),
  number: number(),
  tallySha256: z.string().regex(/^[0-9a-f]{64}$/, 'form.broken'),
});
export type ConfirmTallyInput = z.output<typeof ConfirmTallyInput>;
