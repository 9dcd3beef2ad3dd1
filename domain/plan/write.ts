import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import { writeTogether, type MergedRow, type StandingRow, type TypedRow } from '../shared/written-together';
import { planStatus } from './status';

export type Task = { readonly number: number; readonly text: string; readonly illustrative: boolean };

/** By what a task is measured; `weight` in hundredths of a percent, `before` as it was written. */
export type Indicator = {
  readonly text: string;
  readonly target: string;
  readonly unit: string;
  readonly before: string;
  readonly weight: number | null;
};

export type WrittenTask = Omit<Task, 'number'>;

/** A task as it stands, with the name of who wrote its words. */
export type StandingTask = StandingRow<WrittenTask> & {
  readonly by: string;
  readonly indicators: readonly (StandingRow<Indicator> & { readonly by: string })[];
};

export type TypedTask = TypedRow<WrittenTask> & { readonly indicators: readonly TypedRow<Indicator>[] };

export type MergedTask = MergedRow<WrittenTask> & { readonly indicators: readonly MergedRow<Indicator>[] };

/**
 * Whether the tasks of a plan may be written. Refusals: `plan.alreadyAdopted`, `plan.noTasks`.
 * Source: domain 10.1, what a conference adopted stands.
 */
export function mayWriteTasks(plan: { readonly adoptedAt: Date | null }, count: number): Decision {
  if (planStatus(plan) === 'adopted') return refuse('plan.alreadyAdopted');
  return count > 0 ? allow() : refuse('plan.noTasks');
}

/** Tasks of a list as they are typed into an empty plan, in the order of their numbers. */
export function freshTasks(tasks: readonly (Task & { readonly indicators?: readonly Indicator[] })[]): TypedTask[] {
  return tasks
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, text, illustrative, indicators = [] }) => ({
      key: `new${number}`,
      was: '',
      row: { text, illustrative },
      indicators: indicators.map((row, i) => ({ key: `new${i}`, was: '', row })),
    }));
}

/** All a task says, as it is compared with what it said before. */
export function sayingOfTask({ text, illustrative }: WrittenTask): string {
  return illustrative ? `* ${text}` : text;
}

/** All an indicator says, as it is compared with what it said before. */
export function sayingOfIndicator({ text, target, unit, before, weight }: Indicator): string {
  // Nothing between two signs would not come back from a form as it went.
  return [text, target, unit, before || '–', weight ?? '–'].join(' | ');
}

/**
 * Tasks and their indicators as several people typed them at once, in the order of the screen; a dropped task takes its indicators
 * along. Refusals at their fields: `plan.changedMeanwhile` with what stands there now and whose it is, `plan.droppedMeanwhile` with what
 * was typed. Source: trust F10.
 */
export function decideTasks(
  standing: readonly StandingTask[],
  typed: readonly TypedTask[],
): { readonly tasks: readonly MergedTask[]; readonly refusals: readonly Refusal[] } {
  const merged = writeTogether(standing, typed, sayingOfTask);
  const refusals = merged.overtaken.map(({ key, typed: row, now }): Refusal => {
    const by = standing.find(({ id }) => id === key)?.by ?? '';
    return overtakenAt(`tasks.${key}.text`, row?.text ?? '', now?.text ?? null, by);
  });
  const tasks = merged.rows.map((task): MergedTask => {
    const before = standing.find(({ id }) => id === task.id)?.indicators ?? [];
    const written = typed.find(({ key }) => key === task.key)?.indicators ?? [];
    const { rows, overtaken } = writeTogether(before, written, sayingOfIndicator);
    for (const { key, typed: row, now } of overtaken) {
      const by = before.find(({ id }) => id === key)?.by ?? '';
      const says = (one: Indicator | null) => one && `${one.text}: ${one.target} ${one.unit}`;
      refusals.push(overtakenAt(`tasks.${task.key}.indicators.${key}.text`, says(row) ?? '', says(now), by));
    }
    return { ...task, indicators: rows };
  });
  return { tasks, refusals };
}

function overtakenAt(field: string, typed: string, theirs: string | null, by: string): Refusal {
  return theirs === null
    ? { code: 'plan.droppedMeanwhile', params: { typed: typed || '–' }, field }
    : { code: 'plan.changedMeanwhile', params: { theirs, by: by || '–' }, field };
}
