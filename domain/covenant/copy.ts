import type { Indicator, Task } from '../plan/write';
import { allow, refuse, type Decision } from '../shared/refusal';
import type { ClauseKind } from './clause';
import { usualWords, type CovenantContent } from './content';

/** A paragraph in which the number of the year was changed. */
export type Shifted = { readonly was: string; readonly is: string };

export type Copied = {
  readonly clauses: Readonly<Record<ClauseKind, readonly string[]>>;
  readonly tasks: readonly (Task & { readonly indicators: readonly Indicator[] })[];
  readonly shifted: readonly Shifted[];
};

/**
 * A text of one year with that year's number changed to another's. A date ("10/01/2021", "tháng 3 năm 2021"), the number of a paper
 * ("12/2021/NĐ-CP") and a stretch of years ("2021-2025") keep it: they name something of that time.
 */
export function shiftYear(text: string, from: number, to: number): string {
  const alone = new RegExp(`(?<![\\d/.\\-–]|tháng \\d{1,2} năm )${from}(?![\\d/]|\\s?[-–]\\s?\\d|\\.\\d)`, 'giu');
  return text.replace(alone, String(to));
}

/**
 * What the covenant of a year gives the draft of the next: its paragraphs but for the usual ones, its tasks, and its indicators with what
 * was aimed at as what the year before brought; weights stay. The bases stay word for word: a year in the name of a law is the law's.
 * `sample` holds the numbers of tasks that are sample text; `tasks` are those that hold at the end of the year, with the annexes.
 */
export function copyOf(
  content: CovenantContent,
  year: number,
  sample: readonly number[],
  tasks: CovenantContent['tasks'] = content.tasks,
): Copied {
  const shifted: Shifted[] = [];
  const shift = (was: string) => {
    const is = shiftYear(was, content.year, year);
    if (is !== was) shifted.push({ was, is });
    return is;
  };
  const usual = usualWords(content.year, content.parties.length, content.tasks.length);
  return {
    clauses: {
      basis: content.bases,
      opening: content.opening.filter((text) => text !== usual.opening).map(shift),
      closing: content.closing.filter((text) => text !== usual.closing).map(shift),
    },
    tasks: tasks.map(({ number, text, indicators }) => ({
      number,
      text: shift(text),
      illustrative: sample.includes(number),
      indicators: indicators.map((indicator) => ({
        text: shift(indicator.text),
        target: indicator.target,
        unit: indicator.unit,
        before: indicator.target,
        weight: indicator.weight,
      })),
    })),
    shifted,
  };
}

export const copyChoices = ['keep', 'replace'] as const;
export type CopyChoice = (typeof copyChoices)[number];

/** What is written already: how many paragraphs and tasks. */
export type Written = { readonly clauses: number; readonly tasks: number };

/**
 * Whether last year's covenant may be copied over what is written: only with a choice, where something is. Refusals:
 * `covenant.nothingToCopy`, `covenant.copyOverWritten` at `over`.
 */
export function mayCopy(
  year: number,
  source: Copied | null,
  written: Written,
  over: CopyChoice | null,
): Decision<Copied> {
  if (!source) return refuse('covenant.nothingToCopy', { year: year - 1 });
  if (written.clauses + written.tasks > 0 && !over) return refuse('covenant.copyOverWritten', { ...written }, 'over');
  return allow(source);
}
