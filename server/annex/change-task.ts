import type { ChangeTaskInput, EndTaskInput } from '@/domain/covenant/annex-input';
import { nextTaskNumber } from '@/domain/covenant/annex-rules';
import type { Context } from '../context';
import { highestTaskNumber } from './queries';
import { openDraft, writeChange, type ChangeWritten } from './write';

/**
 * Writes into the draft of an annex how a common task reads from now on, or a new one under the next number. A task keeps its number; what
 * was to be added may be written again. Refusals: those of `openDraft` and `writeChange`.
 */
export async function changeTask(
  context: Context,
  { blocYearId, seen, number, text, indicators: measured }: ChangeTaskInput,
): Promise<ChangeWritten> {
  const open = await openDraft(context, blocYearId);
  const { content, changes } = open.facts;
  const next = nextTaskNumber(await highestTaskNumber(context.tx, open.scope), changes);
  const drafted = changes.some((one) => one.kind === 'taskAdded' && one.number === number);
  const isNew = !content.tasks.some((task) => task.number === number) && (drafted || number === next);
  const indicators = measured.map((indicator, i) => ({ number: i + 1, ...indicator }));
  const kind = isNew ? ('taskAdded' as const) : ('taskChanged' as const);
  return writeChange(context, open, { kind, number, text, indicators }, seen);
}

/** Writes into the draft of an annex that a common task ends. Refusals: those of `openDraft` and `writeChange`. */
export async function endTask(context: Context, { blocYearId, seen, number }: EndTaskInput): Promise<ChangeWritten> {
  const open = await openDraft(context, blocYearId);
  return writeChange(context, open, { kind: 'taskEnded', number }, seen);
}
