import { z } from 'zod';
import { day, id, line, optionalLine, optionalParagraph, paragraph } from '../shared/input';
import { parsePoints } from './points';
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

const byGroup = <T extends z.ZodType>(value: T) => z.record(z.string().max(40), value).default({});

const blocYear = { blocYearId: id() };
const ofAgency = { ...blocYear, agencyId: id() };

export const OpenScoringInput = z.object(blocYear);
export type OpenScoringInput = z.output<typeof OpenScoringInput>;

/** A draft keeps whatever is there; group codes are the keys of `points` and `notes`. */
export const SaveSelfAssessmentInput = z.object({
  ...ofAgency,
  points: byGroup(typedPoints()),
  notes: byGroup(optionalParagraph(1000)),
  bonusCenti: pointsOrNone(),
  bonusReason: optionalParagraph(1000),
});
export type SaveSelfAssessmentInput = z.output<typeof SaveSelfAssessmentInput>;

export const SubmitSelfAssessmentInput = z.object(ofAgency);
export type SubmitSelfAssessmentInput = z.output<typeof SubmitSelfAssessmentInput>;

export const ReturnSelfAssessmentInput = z.object({ ...ofAgency, reason: paragraph(1000), answerBy: day() });
export type ReturnSelfAssessmentInput = z.output<typeof ReturnSelfAssessmentInput>;

/** A share typed as "45,5" (percent) comes out in basis points: two decimals of a percent are hundredths of it. */
export const RecordResultsInput = z.object({
  ...ofAgency,
  points: byGroup(typedPoints()),
  bonusCenti: pointsOrNone(),
  deductionCenti: pointsOrNone(),
  reason: optionalParagraph(1000),
  womenBps: typedPoints(),
});
export type RecordResultsInput = z.output<typeof RecordResultsInput>;

export const UploadSheetInput = z.object({
  ...blocYear,
  sheet: z.file({ error: 'results.noFile' }).refine((file) => file.size > 0, 'results.noFile'),
});

export const ApplyImportInput = z.object({ ...blocYear, importId: id() });
export type ApplyImportInput = z.output<typeof ApplyImportInput>;

export const DecideTieInput = z.object({
  ...blocYear,
  step: z.enum(decidedSteps, { error: 'form.required' }),
  higherAgencyId: id(),
  lowerAgencyId: id(),
  minutesRef: line(),
});
export type DecideTieInput = z.output<typeof DecideTieInput>;

/** `seen` is the hash of the ranking the publisher looked at; a form always sends it. */
export const PublishResultsInput = z.object({ ...blocYear, seen: z.string().max(64).optional() });
export type PublishResultsInput = z.output<typeof PublishResultsInput>;
