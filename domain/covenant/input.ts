import { z } from 'zod';
import { day, id, optionalLine, optionalParagraph, paragraph } from '../shared/input';
import { keyedRows } from '../shared/rows';
import { remarkAnswers } from './answer-remark';
import { maxClauses } from './clause';
import { copyChoices } from './copy';
import { paragraphKinds } from './paragraph';

export const FreezeCovenantInput = z.object({ blocYearId: id() });
export type FreezeCovenantInput = z.output<typeof FreezeCovenantInput>;

export const ReopenCovenantInput = z.object({ blocYearId: id(), reason: paragraph(1000) });
export type ReopenCovenantInput = z.output<typeof ReopenCovenantInput>;

export const SignCovenantInput = z.object({
  versionId: id(),
  agencyId: id(),
  sha256: z.string({ error: 'form.broken' }).regex(/^[0-9a-f]{64}$/, 'form.broken'),
});
export type SignCovenantInput = z.output<typeof SignCovenantInput>;

export const RefuseCovenantInput = z.object({ versionId: id(), agencyId: id(), reason: paragraph(1000) });
export type RefuseCovenantInput = z.output<typeof RefuseCovenantInput>;

const Clause = z.object({ text: paragraph(1000) });
const clauses = () => keyedRows(Clause, ['text'], maxClauses, 'covenant.tooManyClauses');

export const WriteClausesInput = z.object({
  blocYearId: id(),
  clauses: z
    .object({ basis: clauses(), opening: clauses(), closing: clauses() }, { error: 'form.broken' })
    .default({ basis: [], opening: [], closing: [] }),
  /** The paragraph that goes before its neighbour or behind it, as its button says: "<key>.up". */
  move: z
    .string()
    .regex(/^[\w-]{1,64}\.(up|down)$/, 'form.broken')
    .optional()
    .transform((typed) => {
      const [key, way] = typed?.split('.') ?? [];
      return key === undefined ? null : { key, by: way === 'up' ? (-1 as const) : (1 as const) };
    }),
});
export type WriteClausesInput = z.output<typeof WriteClausesInput>;

export const AddBasisInput = z.object({ blocYearId: id(), text: paragraph(1000) });
export type AddBasisInput = z.output<typeof AddBasisInput>;

export const CopyCovenantInput = z.object({ blocYearId: id(), over: z.enum(copyChoices).nullish() });
export type CopyCovenantInput = z.output<typeof CopyCovenantInput>;

export const ConsultInput = z.object({ blocYearId: id(), answerBy: day() });
export type ConsultInput = z.output<typeof ConsultInput>;

const ofAgency = { blocYearId: id(), agencyId: id() };

export const ConsentInput = z.object(ofAgency);
export type ConsentInput = z.output<typeof ConsentInput>;

/** The words of a paragraph as they stand in their boxes; a paragraph that says no figure has one box. */
const words = () =>
  z
    .object(
      { text: optionalParagraph(1000), target: optionalLine(40), unit: optionalLine(40) },
      { error: 'form.broken' },
    )
    .default({ text: '', target: '', unit: '' });

export const MakeRemarkInput = z.object({
  ...ofAgency,
  kind: z.enum(paragraphKinds, { error: 'form.broken' }),
  paragraphId: id(),
  comment: optionalParagraph(1000),
  was: words(),
  proposed: words(),
});
export type MakeRemarkInput = z.output<typeof MakeRemarkInput>;

export const WithdrawRemarkInput = z.object({ blocYearId: id(), remarkId: id() });
export type WithdrawRemarkInput = z.output<typeof WithdrawRemarkInput>;

export const AnswerRemarkInput = z.object({
  blocYearId: id(),
  remarkId: id(),
  answer: z.enum(remarkAnswers, { error: 'form.notChosen' }),
  reason: optionalParagraph(1000),
  words: words(),
  seen: words(),
});
export type AnswerRemarkInput = z.output<typeof AnswerRemarkInput>;
