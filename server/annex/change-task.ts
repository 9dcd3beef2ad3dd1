import type { ChangeTaskInput, EndTaskInput } from '@/domain/covenant/annex-input';
import { nextTaskNumber } from '@/domain/covenant/annex-rules';
import type { Context } from '../context';
import { openDraft, writeChange, type ChangeWritten } from './write';

/**
 * Writes into the draft of an annex how a common task reads from now on, or a new one. A task keeps its number; what was to be added may
 * be written again. Refusals: those of `openDraft` and `writeChange`.
 */
export async function changeTask(
  context: Context,
  { blocYearId, seen, number: typed, text, indicators: measured }: ChangeTaskInput,
): Promise<ChangeWritten> {
  const open = await openDraft(context, blocYearId);
  const { amended, facts } = open;
  const { content, changes } = facts;
  const annexes = amended.annexes.map((one) => one.content);
  const number = typed === 0 ? nextTaskNumber(amended.signed, annexes, changes) : typed;
  const there = content.tasks.some((task) => task.number === number);
  const known = there || typed === 0 || changes.some((one) => one.kind === 'taskAdded' && one.number === number);
  const indicators = measured.map((indicator, i) => ({ number: i + 1, ...indicator }));
  const kind = there || !known ? ('taskChanged' as const) : ('taskAdded' as const);
  return writeChange(context, open, { kind, number, text, indicators }, typed === 0 ? null : seen);
}

/** Writes into the draft of an annex that a common task ends. Refusals: those of `openDraft` and `writeChange`. */
export async function endTask(context: Context, { blocYearId, seen, number }: EndTaskInput): Promise<ChangeWritten> {
  const open = await openDraft(context, blocYearId);
  return writeChange(context, open, { kind: 'taskEnded', number }, seen);
}
