import { z } from 'zod';
import { day, id, line, optionalLine, paragraph } from '../shared/input';

export const PutForwardInput = z.object({ blocYearId: id() });
export type PutForwardInput = z.output<typeof PutForwardInput>;

/** A year in four digits. Refusals: `form.required`, `rotation.notAYear`. */
const year = () =>
  z
    .string({ error: 'form.required' })
    .trim()
    .min(1, 'form.required')
    .regex(/^[12]\d{3}$/, 'rotation.notAYear')
    .transform(Number);

const role = () => z.enum(['leader', 'deputy'], { error: 'form.required' });

/** Who is passed over in which year and why, who decided it, and the paper where there is one. */
export const SkipInput = z.object({
  blocYearId: id(),
  agencyId: line(64),
  year: year(),
  role: role(),
  reason: paragraph(1000),
  decidedBy: line(200),
  paper: optionalLine(200),
});
export type SkipInput = z.output<typeof SkipInput>;

/** In whose place an heir stands: an ancestor's, or its own. */
export const DecideHeirInput = z.object({
  blocYearId: id(),
  heirAgencyId: id(),
  on: day(),
  ancestorAgencyId: line(64).transform((answer) => (answer === 'own' ? null : answer)),
  paper: line(200),
  decidedOn: day(),
});
export type DecideHeirInput = z.output<typeof DecideHeirInput>;

/** Why what was recorded by mistake is withdrawn. */
export const WithdrawSkipInput = z.object({ blocYearId: id(), skipId: id(), reason: paragraph(500) });
export type WithdrawSkipInput = z.output<typeof WithdrawSkipInput>;

/** Who led, or was deputy, in a year before the records, and the paper it is known from. */
export const RecordEarlierInput = z.object({
  blocYearId: id(),
  year: year(),
  role: role(),
  agencyId: line(64),
  source: line(300),
});
export type RecordEarlierInput = z.output<typeof RecordEarlierInput>;

export const WithdrawEarlierInput = z.object({ blocYearId: id(), termId: id(), reason: paragraph(500) });
export type WithdrawEarlierInput = z.output<typeof WithdrawEarlierInput>;
