import { z } from 'zod';
import { fieldsOfIndicator, maxIndicators, TypedIndicator } from '../plan/input';
import { undertaking } from '../registration/input';
import { count, id, optionalLine, paragraph } from '../shared/input';
import { filledRows } from '../shared/rows';
import { chosenRules } from './input';

/** The hash of what stood in the draft about the same thing when the form was shown; empty where nothing did. */
const seen = () =>
  optionalLine(64)
    .pipe(z.string().regex(/^(|[0-9a-f]{64})$/, 'form.broken'))
    .default('');

/** What a key of `keyOfChange` names: a common task, 0 for a new one, or an agency; null where it is none. */
export function aboutOf(key: string): { readonly task: number } | { readonly agency: string } | null {
  const [, task, agency] = /^(?:task:(0|[1-9]\d{0,2})|agency:([\p{L}\p{N}][\p{L}\p{N}./-]{0,39}))$/u.exec(key) ?? [];
  return task !== undefined ? { task: Number(task) } : agency !== undefined ? { agency } : null;
}

const taskNumber = () => count(999).refine((number) => number > 0, 'form.broken');

const inYear = { blocYearId: id() };

export const WriteReasonInput = z.object({ ...inYear, reason: paragraph(1000) });
export type WriteReasonInput = z.output<typeof WriteReasonInput>;

/** A new task bears the next number there is. */
export const ChangeTaskInput = z.object({
  ...inYear,
  seen: seen(),
  number: taskNumber(),
  text: paragraph(1000),
  indicators: filledRows(TypedIndicator, fieldsOfIndicator, maxIndicators, 'plan.tooManyIndicators'),
});
export type ChangeTaskInput = z.output<typeof ChangeTaskInput>;

export const EndTaskInput = z.object({ ...inYear, seen: seen(), number: taskNumber() });
export type EndTaskInput = z.output<typeof EndTaskInput>;

export const ChangeUndertakingInput = z.object({ ...undertaking, seen: seen() });
export type ChangeUndertakingInput = z.output<typeof ChangeUndertakingInput>;

export const JoinOrLeaveInput = z.object({ ...inYear, agencyId: id() });
export type JoinOrLeaveInput = z.output<typeof JoinOrLeaveInput>;

export const DropChangeInput = z.object({
  ...inYear,
  key: z.string({ error: 'form.broken' }).refine((key) => aboutOf(key) !== null, 'form.broken'),
});
export type DropChangeInput = z.output<typeof DropChangeInput>;

export const FreezeAnnexInput = z.object({ ...inYear, ...chosenRules });
/** What was not chosen is as usual. */
export type FreezeAnnexInput = { readonly blocYearId: string } & Partial<z.output<typeof FreezeAnnexInput>>;

export const VoidAnnexInput = z.object({ versionId: id(), reason: paragraph(1000) });
export type VoidAnnexInput = z.output<typeof VoidAnnexInput>;
