import { z } from 'zod';
import { day, id, line } from '../shared/input';
import { mandateScopes } from './scope';

/** A file field: the browser sends an empty file where none was chosen. Refusals: `file.none`. */
const file = () =>
  z
    .custom<File>((value) => value instanceof File, 'file.none')
    .refine((given) => given.size > 0 && given.name !== '', 'file.none');

const scopes = () =>
  z
    .array(z.enum(mandateScopes, { error: 'form.broken' }), { error: 'mandate.noScope' })
    .min(1, 'mandate.noScope')
    .transform((chosen) => mandateScopes.filter((scope) => chosen.includes(scope)));

/** `to` is the last day of the mandate. */
export const GiveMandateForm = z.object({
  agencyId: id(),
  personId: z.string({ error: 'form.required' }).min(1, 'form.required').pipe(id()),
  scopes: scopes(),
  from: day(),
  to: day(),
  paperRef: line(200),
  paper: file(),
});

/** `from` is the first day on which it no longer holds. */
export const WithdrawMandateInput = z.object({ mandateId: id(), from: day() });
export type WithdrawMandateInput = z.output<typeof WithdrawMandateInput>;
