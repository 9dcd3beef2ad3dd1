import { z } from 'zod';
import { count, day, id, line, optionalLine, optionalParagraph } from '../shared/input';

/** A role with the agency acclaimed to it and the votes it was given; why, where it is none of the rotation's candidates. */
export const AcclaimInput = z.object({
  blocYearId: id(),
  role: z.enum(['leader', 'deputy'], { error: 'form.broken' }),
  agencyId: line(64),
  votesFor: count(),
  reason: optionalParagraph(1000).optional(),
});
export type AcclaimInput = z.output<typeof AcclaimInput>;

export const PrepareHandoverInput = z.object({ blocYearId: id() });
export type PrepareHandoverInput = z.output<typeof PrepareHandoverInput>;

export const CheckItemInput = z.object({
  blocYearId: id(),
  itemId: id(),
  note: optionalLine(300),
  done: z.enum(['yes', 'no'], { error: 'form.broken' }).transform((answer) => answer === 'yes'),
});
export type CheckItemInput = z.output<typeof CheckItemInput>;

export const ConfirmHandoverInput = z.object({
  blocYearId: id(),
  side: z.enum(['from', 'to'], { error: 'form.broken' }),
});
export type ConfirmHandoverInput = z.output<typeof ConfirmHandoverInput>;

/** The decision of the province behind an office: its number, its day and who signed it. */
const decision = { number: line(60), decidedOn: day(), signer: line(120) };

export const RecogniseInput = z.object({ blocYearId: id(), ...decision });
export type RecogniseInput = z.output<typeof RecogniseInput>;

export const AssignInput = z.object({
  blocYearId: id(),
  role: z.enum(['leader', 'deputy'], { error: 'form.broken' }),
  agencyId: line(64),
  from: day(),
  ...decision,
});
export type AssignInput = z.output<typeof AssignInput>;
