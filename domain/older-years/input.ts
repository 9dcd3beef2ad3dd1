import { z } from 'zod';
import { sentFile, sentUpload } from '../file/input';
import { typedPoints } from '../scoring/input';
import { id, line, optionalLine, paragraph } from '../shared/input';

/** The form that brings a table. */
export const KeepTableForm = z.object({ blocYearId: id(), file: sentFile(), fileUpload: sentUpload() });

const column = () =>
  z
    .string({ error: 'form.broken' })
    .regex(/^\d{0,3}$/, 'form.broken')
    .transform((text) => (text === '' ? null : Number(text)));

/** Which column holds what, counted from 0 in the address of a cell; the heading as its row is numbered in the sheet. */
export const MapColumnsInput = z.object({
  blocYearId: id(),
  tableId: id(),
  turned: z.enum(['yes', 'no'], { error: 'form.required' }).transform((answer) => answer === 'yes'),
  heading: z
    .string()
    .regex(/^\d{1,4}$/, 'form.notACount')
    .transform((text) => Math.max(0, Number(text) - 1)),
  agency: column().refine((at): at is number => at !== null, 'form.required'),
  year: column(),
  total: column(),
  rank: column(),
  rating: column(),
  maximumCenti: typedPoints()
    .refine((centi): centi is number => centi !== null, { message: 'form.required', abort: true })
    .refine((centi) => centi > 0, 'olderYears.maximumZero'),
  ofYear: z
    .string()
    .regex(/^(\d{4})?$/, 'olderYears.notAYear')
    .transform((text) => (text === '' ? null : Number(text))),
});
export type MapColumnsInput = z.output<typeof MapColumnsInput>;

export const TakeTableInput = z.object({ blocYearId: id(), tableId: id() });
export type TakeTableInput = z.output<typeof TakeTableInput>;

export const ReadOtherSheetInput = z.object({
  blocYearId: id(),
  tableId: id(),
  sheet: z.string({ error: 'form.notChosen' }).min(1, 'form.notChosen').max(200),
});

export const WithdrawTableInput = z.object({ blocYearId: id(), tableId: id(), reason: paragraph(1000) });
export type WithdrawTableInput = z.output<typeof WithdrawTableInput>;

/** Names a table writes in its own way, each with the agency it means; without one it is kept by name. */
export const MapNamesInput = z.object({
  blocYearId: id(),
  tableId: id(),
  names: z
    .array(z.object({ name: line(200), agencyId: optionalLine(64) }))
    .max(100, 'form.broken')
    .default([]),
});
export type MapNamesInput = z.output<typeof MapNamesInput>;
