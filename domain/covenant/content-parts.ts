import { z } from 'zod';
import { isIsoDate } from '../shared/dates';

export const text = z.string().min(1);

/** What is to be reached: in words, by how much, and what the year before brought where that is known. */
export const Indicator = z.strictObject({
  number: z.int().min(1),
  text,
  unit: text,
  target: text,
  /** As it was written; empty where nobody knows. */
  before: z.string(),
});

/** An indicator of the bloc also says how much it weighs, in hundredths of a percent; null where none of them is weighed. */
export const CommonIndicator = Indicator.extend({ weight: z.int().min(1).max(10_000).nullable() });

export const Parties = z.object({ parties: z.array(z.strictObject({ code: text, name: text })).readonly() });

export const Head = z.strictObject({
  title: text,
  version: z.int().min(1),
  year: z.int(),
  bloc: text,
  superior: text,
  body: z.enum(['party', 'state']),
  place: text,
  on: z.string().refine(isIsoDate),
});

export const Title = z.strictObject({ code: text, name: text });
