import { z } from 'zod';
import { code, days, restsOn } from '../regulation/input';
import { readValue } from '../rule/value';
import { id, line, optionalLine, optionalParagraph } from '../shared/input';
import { awardKinds, awardPeriods, awardSubjects, groundCodes } from './catalogue';

/** Hundredths as typed, null where nothing was. `refused` is said in place of the general sentences of a rule's number. */
const typed = (unit: 'share' | 'points', refused: string) =>
  optionalLine(20).transform((text, ctx) => {
    if (text === '') return null;
    const read = readValue(unit, text);
    if (read.ok) return read.value;
    const over = read.refusal.code === 'rule.shareOverWhole';
    ctx.addIssue({ code: 'custom', message: over ? read.refusal.code : refused });
    return z.NEVER;
  });

const form = {
  kind: z.enum(awardKinds, { error: 'form.required' }),
  subject: z.enum(awardSubjects, { error: 'form.required' }),
  name: line(200),
  period: z.enum(awardPeriods, { error: 'form.required' }),
  condition: optionalParagraph(2000),
  councilBps: typed('share', 'rule.notAShare'),
  decidedBy: line(200),
  dossier: optionalLine(400),
  moneyCenti: typed('points', 'award.notAMultiple'),
  citation: line(300),
  regulation: restsOn(),
  ...days,
};

export const AddFormInput = z.object({ code: code(), ...form });
export type AddFormInput = z.output<typeof AddFormInput>;

export const CorrectFormInput = z.object({ id: id(), ...form });
export type CorrectFormInput = z.output<typeof CorrectFormInput>;

const ground = { label: line(300), citation: line(300), regulation: restsOn(), ...days };

export const AddGroundInput = z.object({
  formCode: code(),
  code: z.enum(groundCodes, { error: 'form.required' }),
  ...ground,
});
export type AddGroundInput = z.output<typeof AddGroundInput>;

export const CorrectGroundInput = z.object({ id: id(), ...ground });
export type CorrectGroundInput = z.output<typeof CorrectGroundInput>;
