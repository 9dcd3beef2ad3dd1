import { z } from 'zod';
import { PasskeyAnswer } from '../passkey/input';
import { day, id, optionalLine, optionalParagraph, paragraph } from '../shared/input';
import { keyedRows } from '../shared/rows';
import { remarkAnswers } from './answer-remark';
import { maxClauses } from './clause';
import { copyChoices } from './copy';
import { paragraphKinds } from './paragraph';
import { pdfOrders, signingMethods, usualRules, type SigningMethod } from './method';

/** A box that is not ticked is not sent at all. */
const ticked = () => z.union([z.boolean(), z.string().transform((text) => text !== '')]).default(false);

const hash = () => z.string({ error: 'form.broken' }).regex(/^[0-9a-f]{64}$/, 'form.broken');

const ways = () =>
  z
    .array(z.enum(signingMethods, { error: 'form.broken' }), { error: 'covenant.noMethod' })
    .min(1, 'covenant.noMethod')
    .transform((chosen): readonly SigningMethod[] => signingMethods.filter((method) => chosen.includes(method)));

/** How a text may be signed, as it is chosen when it is frozen. */
export const chosenRules = {
  methods: ways(),
  leaderLast: ticked(),
  pdfOrder: z.enum(pdfOrders, { error: 'form.broken' }).default(usualRules.pdfOrder),
};

export const FreezeCovenantInput = z.object({ blocYearId: id(), ...chosenRules, atCeremony: ticked() });
/** What was not chosen is as usual. */
export type FreezeCovenantInput = { readonly blocYearId: string } & Partial<z.output<typeof FreezeCovenantInput>>;

export const RehearseCovenantInput = z.object({ blocYearId: id() });
export type RehearseCovenantInput = z.output<typeof RehearseCovenantInput>;

export const ReopenCovenantInput = z.object({ blocYearId: id(), reason: paragraph(1000) });
export type ReopenCovenantInput = z.output<typeof ReopenCovenantInput>;

export const SignCovenantInput = z.object({
  versionId: id(),
  agencyId: id(),
  sha256: hash(),
  /** Of the second factor, where the person has one. */
  code: optionalLine(20),
  /** What a passkey answered, for a signature by passkey. */
  passkey: PasskeyAnswer.nullable().default(null),
});
type Signing = z.output<typeof SignCovenantInput>;
/** Without a passkey it is a confirmation in the application. */
export type SignCovenantInput = Omit<Signing, 'code' | 'passkey'> & Partial<Pick<Signing, 'code' | 'passkey'>>;

export const TakeCopyInput = z.object({ versionId: id(), agencyId: id(), sha256: hash() });
export type TakeCopyInput = z.output<typeof TakeCopyInput>;

/** What is sent with a file that was signed with a certificate. */
export const SignPdfInput = z.object({
  versionId: id(),
  agencyId: id(),
  sha256: hash(),
  /** The signer has seen that the certificate bears other names, and says that it is theirs. */
  confirmed: ticked(),
});
export type SignPdfInput = z.output<typeof SignPdfInput>;

export const AskPasskeyInput = z.object({ versionId: id(), agencyId: id(), sha256: hash() });
export type AskPasskeyInput = z.output<typeof AskPasskeyInput>;

export const ReadCovenantInput = z.object({
  versionId: id(),
  agencyId: id(),
  reached: z.enum(['opened', 'end'], { error: 'form.broken' }),
});
export type ReadCovenantInput = z.output<typeof ReadCovenantInput>;

/** A scan is sent with the form. */
export const RecordPaperForm = z
  .object({
    versionId: id(),
    sha256: hash(),
    /** The agency and who signed for it, as one answer. */
    signer: z
      .string({ error: 'form.notChosen' })
      .min(1, 'form.notChosen')
      .regex(/^[\w-]{1,64} [\w-]{1,64}$/, 'form.broken'),
    scan: z
      .custom<File>((value) => value instanceof File, 'file.none')
      .refine((given) => given.size > 0 && given.name !== '', 'file.none'),
  })
  .transform(({ signer, ...rest }) => {
    const [agencyId = '', personId = ''] = signer.split(' ');
    return { ...rest, agencyId, personId };
  });

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
