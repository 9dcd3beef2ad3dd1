import { z } from 'zod';
import { sentFile, sentUpload } from '../file/input';
import { readValue } from '../rule/value';
import { ratings } from '../scoring/rating';
import { count, day, id, line, optionalDay, optionalLine, paragraph } from '../shared/input';
import type { SubjectKind } from './facts';
import { awardBases, disciplineMeasures, disciplineSubjects, initiativeScopes, ratingSchemes } from './kinds';

/** The form code of an award the catalogue does not know. */
export const otherForm = 'OTHER';

/** In whose year and of which agency a fact is written down. */
const place = { blocYearId: id(), agencyId: id() };

const paper = { paperNumber: optionalLine(100), paperOn: optionalDay(), paperIssuer: optionalLine(200) };

/** A scan of the paper, or the id of an upload that has arrived; none is needed. */
const scan = { file: sentFile(), fileUpload: sentUpload() };

/** A calendar year. Refusals: `form.required`, `history.notAYear`. */
const year = () =>
  z
    .string({ error: 'form.required' })
    .trim()
    .min(1, 'form.required')
    .pipe(
      z
        .string()
        .regex(/^(19[4-9]\d|20\d\d)$/, 'history.notAYear')
        .transform(Number),
    );

/** A whole number that may be left empty: then null. Refusal: `form.notACount`. */
const optionalCount = (max: number) =>
  z
    .string()
    .default('')
    .transform((text) => text.trim() || null)
    .pipe(count(max).nullable());

/** Points that may be left empty, in hundredths. Refusal: `yearRating.notPoints`. */
const optionalPoints = () =>
  optionalLine(10).transform((text, ctx) => {
    if (text === '') return null;
    const read = readValue('points', text);
    if (read.ok && read.value <= 1_000_00) return read.value;
    ctx.addIssue({ code: 'custom', message: 'yearRating.notPoints' });
    return z.NEVER;
  });

const most = 100_000;

export const RecordYearRatingForm = z.object({
  ...place,
  year: year(),
  rating: z.enum(ratings, { error: 'form.notChosen' }),
  scheme: z.enum(ratingSchemes, { error: 'form.notChosen' }),
  pointsCenti: optionalPoints(),
  tasks: optionalCount(most),
  tasksOnTime: optionalCount(most),
  tasksAboveRequired: optionalCount(most),
  defects: optionalCount(most),
  defectsCured: optionalCount(most),
  ...paper,
  /** The rating of the same year that was written down before its paper came; empty for a first one. */
  replaces: id().optional(),
  ...scan,
});

export const RecordDisciplineForm = z.object({
  ...place,
  subject: z.enum(disciplineSubjects, { error: 'form.notChosen' }),
  measure: z.enum(disciplineMeasures, { error: 'form.notChosen' }),
  from: day(),
  until: optionalDay(),
  ...paper,
  ...scan,
});

export const RecordWorkforceForm = z.object({
  ...place,
  year: year(),
  people: count(most),
  completedTasks: count(most),
  advancedWorkers: count(most),
  baseFighters: count(most),
  women: count(most),
  ...paper,
  ...scan,
});

export const RecordInitiativeForm = z.object({
  ...place,
  title: line(300),
  /** One of the agency's individuals; empty for the agency's own. */
  individualId: optionalLine(64).transform((text) => text || null),
  scope: z.enum(initiativeScopes, { error: 'form.notChosen' }),
  recognisedOn: day(),
  ...paper,
  ...scan,
});

/** Whose an award is, in one choice: `agency`, `unit:<id>`, `individual:<id>`. */
const subject = () =>
  z
    .string()
    .default('agency')
    .transform((text) => text || 'agency')
    .pipe(z.string().regex(/^(agency|(unit|individual):[\w-]{1,64})$/, 'form.broken'))
    .transform((text) => {
      const [named, key = ''] = text.split(':');
      const subjectKind: SubjectKind = named === 'unit' || named === 'individual' ? named : 'agency';
      return {
        subjectKind,
        unitId: subjectKind === 'unit' ? key : null,
        individualId: subjectKind === 'individual' ? key : null,
      };
    });

/** Refusal beside those of the pieces: `pastAward.nameNeeded` at `formName`, where the catalogue does not know the form. */
export const RecordPastAwardForm = z
  .object({
    ...place,
    subject: subject(),
    formCode: z
      .string({ error: 'form.notChosen' })
      .min(1, 'form.notChosen')
      .regex(/^[A-Z][A-Z\d_]{0,63}$/, 'form.broken'),
    formName: optionalLine(200),
    basis: z.enum(awardBases, { error: 'form.notChosen' }),
    year: year(),
    reason: paragraph(1000),
    decisionNumber: line(100),
    decidedOn: day(),
    issuer: line(200),
    ...scan,
  })
  .refine(({ formCode, formName }) => formCode !== otherForm || formName !== '', {
    path: ['formName'],
    error: 'pastAward.nameNeeded',
  });

/** What of a form goes to its verb: the file was looked at before. */
type Without<F extends z.ZodType> = Omit<z.output<F>, 'file' | 'fileUpload'>;
export type RecordYearRatingInput = Without<typeof RecordYearRatingForm>;
export type RecordDisciplineInput = Without<typeof RecordDisciplineForm>;
export type RecordWorkforceInput = Without<typeof RecordWorkforceForm>;
export type RecordInitiativeInput = Without<typeof RecordInitiativeForm>;
export type RecordPastAwardInput = Without<typeof RecordPastAwardForm>;

export const WithdrawFactInput = z.object({ ...place, factId: id(), reason: paragraph(500) });
export type WithdrawFactInput = z.output<typeof WithdrawFactInput>;

/** `revokedBy` is the paper by which it was revoked. */
export const RevokePastAwardInput = z.object({ ...place, factId: id(), revokedOn: day(), revokedBy: line(300) });
export type RevokePastAwardInput = z.output<typeof RevokePastAwardInput>;

export const ApplyHistoryInput = z.object({ blocYearId: id(), importId: id() });
export type ApplyHistoryInput = z.output<typeof ApplyHistoryInput>;

export const UploadHistoryInput = z.object({
  blocYearId: id(),
  sheet: z.file({ error: 'agency.noFile' }).refine((file) => file.size > 0, 'agency.noFile'),
});
