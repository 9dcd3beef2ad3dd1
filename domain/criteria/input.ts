import { z } from 'zod';
import { typedPoints } from '../scoring/input';
import { id, line } from '../shared/input';
import { filledRows } from '../shared/rows';

/** More groups than this no score sheet carries. */
export const maxGroups = 12;

const points = () =>
  typedPoints().transform((centi, ctx) => {
    if (centi === null) ctx.addIssue({ code: 'custom', message: 'form.required' });
    return centi ?? z.NEVER;
  });

/** The code of a group, as it stands in the head of a score sheet: "A", "B1". Refusal: `criteria.codeForm`. */
const code = () => line(8).pipe(z.string().regex(/^[A-Z]\w{0,7}$/, 'criteria.codeForm'));

const Group = z.object({ code: code(), name: line(200), maxCenti: points() });

export const SaveCriteriaInput = z.object({
  blocYearId: id(),
  name: line(200),
  bonusCapCenti: points(),
  stepCenti: points(),
  groups: filledRows(Group, ['code', 'name', 'maxCenti'], maxGroups, 'criteria.tooManyGroups'),
});
export type SaveCriteriaInput = z.output<typeof SaveCriteriaInput>;

export const DraftCriteriaInput = z.object({
  blocYearId: id(),
  from: z.enum(['blank', 'yearBefore'], { error: 'form.broken' }),
});
export type DraftCriteriaInput = z.output<typeof DraftCriteriaInput>;

export const AdoptCriteriaDraftInput = z.object({ blocYearId: id() });
export type AdoptCriteriaDraftInput = z.output<typeof AdoptCriteriaDraftInput>;

export const DropCriteriaInput = z.object({ blocYearId: id() });
export type DropCriteriaInput = z.output<typeof DropCriteriaInput>;
