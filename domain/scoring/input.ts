import { z } from 'zod';
import { isNoFile } from '../file/input';
import { chosen, count, day, eachOnce, id, line, optionalLine, optionalParagraph, paragraph } from '../shared/input';
import { parsePoints } from './points';
import { decidingRounds, sentRounds } from './round';
import { decidedSteps } from './tie-break';

/** Points as typed, in hundredths; null where nothing was typed. Refusals: those of `parsePoints`. */
export const typedPoints = () =>
  optionalLine(40).transform((text, context) => {
    if (text === '') return null;
    const read = parsePoints(text);
    if (read.ok) return read.value;
    context.addIssue({ code: 'custom', message: read.refusal.code });
    return z.NEVER;
  });

/** Points where nothing typed means none. */
const pointsOrNone = () => typedPoints().transform((centi) => centi ?? 0);

const blocYear = { blocYearId: id() };
const ofAgency = { ...blocYear, agencyId: id() };

export const OpenScoringInput = z.object(blocYear);
export type OpenScoringInput = z.output<typeof OpenScoringInput>;

/** More lines than this no scale has. */
const maxLines = 200;

/** Lines as they stand in their boxes; what was typed is read by the scale, not here. */
const lines = () =>
  z
    .array(
      z.object({
        code: line(12),
        typed: optionalLine(40),
        note: optionalParagraph(2000),
        version: count(1_000_000).default(0),
      }),
    )
    .max(maxLines, 'form.broken')
    .refine(eachOnce, 'form.broken')
    .default([]);

/** A draft keeps whatever is there; lines that are not sent stay as they are. */
export const SaveSelfAssessmentInput = z.object({ ...ofAgency, lines: lines() });
export type SaveSelfAssessmentInput = z.output<typeof SaveSelfAssessmentInput>;

export const SubmitSelfAssessmentInput = z.object(ofAgency);
export type SubmitSelfAssessmentInput = z.output<typeof SubmitSelfAssessmentInput>;

export const ReopenSheetInput = z.object({ ...ofAgency, reason: paragraph(1000), untilOn: day() });
export type ReopenSheetInput = z.output<typeof ReopenSheetInput>;

export const SaveAppraisalInput = z.object({
  ...ofAgency,
  round: z.enum(decidingRounds, { error: 'form.required' }),
  lines: lines(),
});
export type SaveAppraisalInput = z.output<typeof SaveAppraisalInput>;

/** `group` empty for the whole sheet; of a bonus line nobody's group. */
export const AgreeAppraisalInput = z.object({ ...ofAgency, group: optionalLine(12) });
export type AgreeAppraisalInput = z.output<typeof AgreeAppraisalInput>;

export const SendAppraisalInput = z.object({
  ...ofAgency,
  round: z.enum(sentRounds, { error: 'form.required' }),
  /** Deductions by the charter's rule that are not made, as `ground:about`, with the reason why. */
  waived: z.array(z.string().max(60)).default([]),
  waivedReason: optionalParagraph(1000),
});
export type SendAppraisalInput = z.output<typeof SendAppraisalInput>;

/** `seen` is the hash of the words the writer looked at, empty where there were none; a form always sends it. */
export const SaveExplanationInput = z.object({
  ...ofAgency,
  code: line(12),
  text: optionalParagraph(2000),
  seen: z.string({ error: 'form.broken' }).max(64, 'form.broken').optional(),
});
export type SaveExplanationInput = z.output<typeof SaveExplanationInput>;

/** `without`: the lines nobody explained are left so knowingly. */
export const SendExplanationInput = z.object({
  ...ofAgency,
  without: z
    .literal('yes')
    .optional()
    .transform((said) => said === 'yes'),
});
export type SendExplanationInput = z.output<typeof SendExplanationInput>;

export const RequestRecheckInput = z.object({ ...ofAgency, reason: paragraph(2000) });
export type RequestRecheckInput = z.output<typeof RequestRecheckInput>;

export const AnswerRecheckInput = z.object({
  ...ofAgency,
  answer: paragraph(2000),
  upheld: z.enum(['yes', 'no'], { error: 'form.required' }).transform((answer) => answer === 'yes'),
});
export type AnswerRecheckInput = z.output<typeof AnswerRecheckInput>;

/** An item of the scale with how many of its unit, or points of one's own with the reason. */
export const RecordDeductionInput = z.object({
  ...ofAgency,
  item: optionalLine(12),
  quantity: optionalLine(6).transform((text, ctx) => {
    if (text === '') return 0;
    if (/^\d{1,6}$/.test(text)) return Number(text);
    ctx.addIssue({ code: 'custom', message: 'form.notACount' });
    return z.NEVER;
  }),
  centi: pointsOrNone(),
  reason: paragraph(1000),
});
export type RecordDeductionInput = z.output<typeof RecordDeductionInput>;

export const WithdrawDeductionInput = z.object({ ...ofAgency, deductionId: id(), reason: paragraph(1000) });
export type WithdrawDeductionInput = z.output<typeof WithdrawDeductionInput>;

export const KnockOutInput = z.object({ ...ofAgency, code: line(12), basis: line(300) });
export type KnockOutInput = z.output<typeof KnockOutInput>;

export const WithdrawKnockOutInput = z.object({ ...ofAgency, knockOutId: id(), reason: paragraph(1000) });
export type WithdrawKnockOutInput = z.output<typeof WithdrawKnockOutInput>;

/** A share typed as "45,5" (percent) comes out in basis points: two decimals of a percent are hundredths of it. Refusals: `form.required`, `form.notAShare`, `scoring.ambiguous`. */
export const StateWomenShareInput = z.object({
  ...ofAgency,
  womenBps: optionalLine(40).transform((text, ctx) => {
    const share = parsePoints(text.replace(/\s*%$/, ''));
    if (share.ok) return share.value;
    const { code } = share.refusal;
    const message = text === '' ? 'form.required' : code === 'scoring.ambiguous' ? code : 'form.notAShare';
    ctx.addIssue({ code: 'custom', message });
    return z.NEVER;
  }),
});
export type StateWomenShareInput = z.output<typeof StateWomenShareInput>;

export const AssignCrossInput = z.object({ ...blocYear });
export type AssignCrossInput = z.output<typeof AssignCrossInput>;

const ofPair = { ...ofAgency, scorerAgencyId: id() };
export const AddCrossInput = z.object({ ...blocYear, scorerAgencyId: chosen(), agencyId: chosen() });
export type AddCrossInput = z.output<typeof AddCrossInput>;

export const WithdrawCrossInput = z.object(ofPair);
export type WithdrawCrossInput = z.output<typeof WithdrawCrossInput>;

export const SaveCrossInput = z.object({ ...ofPair, lines: lines() });
export type SaveCrossInput = z.output<typeof SaveCrossInput>;

export const SendCrossInput = z.object(ofPair);
export type SendCrossInput = z.output<typeof SendCrossInput>;

export const RecuseCrossInput = z.object({ ...ofPair, reason: paragraph(1000) });
export type RecuseCrossInput = z.output<typeof RecuseCrossInput>;

export const ReturnSelfAssessmentInput = z.object({ ...ofAgency, reason: paragraph(1000), answerBy: day() });
export type ReturnSelfAssessmentInput = z.output<typeof ReturnSelfAssessmentInput>;

export const UploadSheetInput = z.object({
  ...blocYear,
  sheet: z
    .file({ error: 'results.noFile' })
    .refine((file) => !isNoFile(file), { message: 'results.noFile', abort: true })
    .refine((file) => file.size > 0, 'file.empty'),
});

export const ApplyImportInput = z.object({ ...blocYear, importId: id() });
export type ApplyImportInput = z.output<typeof ApplyImportInput>;

export const DecideTieInput = z.object({
  ...blocYear,
  higherAgencyId: chosen(),
  lowerAgencyId: chosen(),
  step: z.enum(decidedSteps, { error: 'form.notChosen' }),
  minutesRef: line(),
});
export type DecideTieInput = z.output<typeof DecideTieInput>;

export const WithdrawTieInput = z.object({ ...blocYear, tieDecisionId: id(), reason: paragraph(1000) });
export type WithdrawTieInput = z.output<typeof WithdrawTieInput>;

/** `seen` is the hash of the ranking the publisher looked at; a form always sends it. */
export const PublishResultsInput = z.object({ ...blocYear, seen: z.string().max(64).optional() });
export type PublishResultsInput = z.output<typeof PublishResultsInput>;
