import { z } from 'zod';
import { readValue } from '../rule/value';
import { ratings } from '../scoring/rating';
import { chosen, day, id, line, optionalLine, paragraph } from '../shared/input';

const ofAgency = { blocYearId: id(), agencyId: id() };

export const RecordUnitInput = z.object({ ...ofAgency, name: line(200) });
export type RecordUnitInput = z.output<typeof RecordUnitInput>;

/** Why it was wrong to have it. */
const withdrawal = { ...ofAgency, reason: paragraph(500) };

export const WithdrawUnitInput = z.object({ ...withdrawal, unitId: id() });
export type WithdrawUnitInput = z.output<typeof WithdrawUnitInput>;

const yes = () =>
  z
    .string()
    .optional()
    .transform((value) => value === 'yes');

/** No more of a person than tells two people apart and what the forms ask. Refusals beside those of the pieces: `individual.birthYear`. */
export const RecordIndividualInput = z.object({
  ...ofAgency,
  /** Empty where the person belongs to no unit. */
  unitId: z
    .string()
    .default('')
    .transform((value) => value || null)
    .pipe(id().nullable()),
  name: line(120),
  birthYear: z
    .string({ error: 'form.required' })
    .trim()
    .min(1, 'form.required')
    .regex(/^\d{4}$/, 'individual.birthYear')
    .transform(Number),
  post: line(200),
  woman: yes(),
  leads: yes(),
  informedOn: day(),
});
export type RecordIndividualInput = z.output<typeof RecordIndividualInput>;

export const WithdrawIndividualInput = z.object({ ...withdrawal, individualId: id() });
export type WithdrawIndividualInput = z.output<typeof WithdrawIndividualInput>;

/** Points as typed, null where nothing was. Refusals: those of `readValue`. */
const points = () =>
  optionalLine(20).transform((text, ctx) => {
    if (text === '') return null;
    const read = readValue('points', text);
    if (read.ok) return read.value;
    ctx.addIssue({ code: 'custom', message: read.refusal.code });
    return z.NEVER;
  });

/** What somebody was rated, with its paper. Refusal beside those of the pieces: `individualRating.chooseRating`. */
export const RecordIndividualRatingInput = z.object({
  ...ofAgency,
  individualId: chosen(),
  year: z
    .string({ error: 'form.required' })
    .trim()
    .min(1, 'form.required')
    .regex(/^\d{4}$/, 'individualRating.year')
    .transform(Number),
  rating: z.enum(ratings, { error: 'individualRating.chooseRating' }),
  generalCenti: points(),
  resultsCenti: points(),
  paperNumber: line(100),
  paperOn: day(),
  paperIssuer: line(200),
});
export type RecordIndividualRatingInput = z.output<typeof RecordIndividualRatingInput>;

export const WithdrawIndividualRatingInput = z.object({ ...withdrawal, ratingId: id() });
export type WithdrawIndividualRatingInput = z.output<typeof WithdrawIndividualRatingInput>;

export const UploadNomineesInput = z.object({
  ...ofAgency,
  sheet: z.file({ error: 'agency.noFile' }).refine((file) => file.size > 0, 'agency.noFile'),
});

export const ApplyNomineesInput = z.object({ ...ofAgency, importId: id() });
export type ApplyNomineesInput = z.output<typeof ApplyNomineesInput>;
