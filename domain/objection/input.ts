import { z } from 'zod';
import { id, line, optionalLine, paragraph } from '../shared/input';
import { objectionKinds, objectionOutcomes, objectionTargets } from './kinds';

/** `nomination` is its number as people read it; asked for where the target is a nomination, and left out where it is not: it would be lost unseen. Refusals beside those of the pieces: `objection.chooseKind`, `.chooseTarget`, `.nominationMissing`, `.nominationNotMeant`. */
export const FileObjectionInput = z
  .object({
    blocYearId: id(),
    agencyId: id(),
    kind: z.enum(objectionKinds, { error: 'objection.chooseKind' }),
    target: z.enum(objectionTargets, { error: 'objection.chooseTarget' }),
    nomination: optionalLine(6),
    subject: line(200),
    ground: paragraph(4000),
  })
  .refine(({ target, nomination }) => target !== 'nomination' || /^\d{1,6}$/.test(nomination), {
    path: ['nomination'],
    error: 'objection.nominationMissing',
  })
  .refine(({ target, nomination }) => target === 'nomination' || nomination === '', {
    path: ['nomination'],
    error: 'objection.nominationNotMeant',
  });
export type FileObjectionInput = z.output<typeof FileObjectionInput>;

const one = { blocYearId: id(), objectionId: id() };

export const AnswerObjectionInput = z.object({
  ...one,
  outcome: z.enum(objectionOutcomes, { error: 'objection.chooseOutcome' }),
  answer: paragraph(4000),
});
export type AnswerObjectionInput = z.output<typeof AnswerObjectionInput>;

export const WithdrawObjectionInput = z.object(one);
export type WithdrawObjectionInput = z.output<typeof WithdrawObjectionInput>;
