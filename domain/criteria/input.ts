import { z } from 'zod';
import { agencyKinds } from '../agency/kind';
import { typedPoints } from '../scoring/input';
import { id, line, optionalLine } from '../shared/input';
import { filledRows } from '../shared/rows';
import { parseBands } from './bands';
import { criterionKinds, lineFeeds } from './scale';
import { draftSources } from './check';

/** More groups than this no score sheet carries. */
export const maxGroups = 12;
/** More bonus items, deductions or knock-outs than this nobody looks through. */
export const maxExtras = 20;

const points = () =>
  typedPoints().transform((centi, ctx) => {
    if (centi === null) ctx.addIssue({ code: 'custom', message: 'form.required' });
    return centi ?? z.NEVER;
  });
const pointsOrNone = () => typedPoints().transform((centi) => centi ?? 0);

/** The code of a group or line, as it stands in a score sheet: "A", "B1", "C2.1". Refusal: `criteria.codeForm`. */
const code = () => line(12).pipe(z.string().regex(/^[A-Z][\w.]{0,11}$/, 'criteria.codeForm'));

const Group = z.object({
  code: code(),
  name: line(200),
  maxCenti: points(),
  /** The code it had before, under which its lines are found. */
  was: optionalLine(12),
});

export const SaveCriteriaInput = z.object({
  blocYearId: id(),
  name: line(200),
  bonusCapCenti: points(),
  stepCenti: points(),
  groups: filledRows(Group, ['code', 'name', 'maxCenti'], maxGroups, 'criteria.tooManyGroups'),
});
export type SaveCriteriaInput = z.output<typeof SaveCriteriaInput>;

const kind = () => z.enum(criterionKinds, { error: 'form.required' });
const checked = () =>
  z
    .string()
    .optional()
    .transform((value) => value !== undefined && value !== '');

/** Where a line is asked of chosen kinds of agency only; `everybody` for all. */
const Asked = z.object({
  asked: z.enum(['everybody', 'some'], { error: 'form.required' }),
  appliesTo: z.array(z.enum(agencyKinds, { error: 'form.broken' })).default([]),
});

export const SaveCriterionInput = z
  .object({
    blocYearId: id(),
    groupCode: line(12),
    /** The code it had before; empty for a new line. */
    was: optionalLine(12),
    code: code(),
    name: line(400),
    parentCode: optionalLine(12).transform((text) => text || null),
    kind: kind(),
    maxCenti: pointsOrNone(),
    stepCenti: typedPoints(),
    evidence: checked(),
    unit: optionalLine(60),
    unitCenti: pointsOrNone(),
    bands: optionalLine(600).transform((text, ctx) => {
      const read = parseBands(text);
      if (read.ok) return read.value;
      ctx.addIssue({ code: 'custom', message: read.refusal.code });
      return z.NEVER;
    }),
    measures: optionalLine(400),
    fedBy: z
      .string()
      .default('')
      .pipe(z.union([z.literal('').transform(() => null), z.enum(lineFeeds)], { error: 'form.broken' })),
  })
  .and(Asked);
export type SaveCriterionInput = z.output<typeof SaveCriterionInput>;

const ofLine = { blocYearId: id(), groupCode: line(12), code: line(12) };

export const RemoveCriterionInput = z.object(ofLine);
export type RemoveCriterionInput = z.output<typeof RemoveCriterionInput>;

export const MoveCriterionInput = z.object({ ...ofLine, by: z.enum(['up', 'down'], { error: 'form.broken' }) });
export type MoveCriterionInput = z.output<typeof MoveCriterionInput>;

const Bonus = z.object({
  code: code(),
  name: line(200),
  kind: z.enum(['points', 'count', 'yesNo'], { error: 'form.required' }),
  maxCenti: points(),
  unit: optionalLine(60),
  unitCenti: pointsOrNone(),
  evidence: checked(),
});
const Deduction = z.object({
  code: code(),
  name: line(200),
  unit: optionalLine(60),
  unitCenti: points(),
  maxCenti: typedPoints(),
});
const KnockOut = z.object({ code: code(), name: line(200) });
const named = ['code', 'name'];

export const SaveExtrasInput = z.object({
  blocYearId: id(),
  bonuses: filledRows(Bonus, named, maxExtras, 'criteria.tooManyExtras'),
  deductions: filledRows(Deduction, named, maxExtras, 'criteria.tooManyExtras'),
  knockOuts: filledRows(KnockOut, named, maxExtras, 'criteria.tooManyExtras'),
});
export type SaveExtrasInput = z.output<typeof SaveExtrasInput>;

export const DraftCriteriaInput = z.object({
  blocYearId: id(),
  from: z.enum(draftSources, { error: 'form.broken' }),
});
export type DraftCriteriaInput = z.output<typeof DraftCriteriaInput>;

export const AdoptCriteriaDraftInput = z.object({ blocYearId: id() });
export type AdoptCriteriaDraftInput = z.output<typeof AdoptCriteriaDraftInput>;

export const DropCriteriaInput = z.object({ blocYearId: id() });
export type DropCriteriaInput = z.output<typeof DropCriteriaInput>;
