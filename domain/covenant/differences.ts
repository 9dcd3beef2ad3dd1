import { diffArrays } from 'diff';
import type { CovenantContent } from './content';
import { measureLine, titlesLine } from './paragraphs';

/** The parts of a covenant in the order of the paper; what an agency undertakes is a part of its own, named by its code. */
export type PartKey = 'bases' | 'opening' | 'tasks' | 'undertaking' | 'closing';

/** One paragraph in two texts; null where a text has none there. */
export type Pair = { readonly before: string | null; readonly after: string | null };

export type PartDifference = {
  readonly part: PartKey;
  /** The name of the agency, where the part is an undertaking. */
  readonly agency: string | null;
  readonly pairs: readonly Pair[];
};

/**
 * What differs between two texts of a covenant, part by part, paragraph by paragraph; parts that say the same are left out. Paragraphs
 * that were changed are put side by side in their order.
 */
export function differencesBetween(before: CovenantContent, after: CovenantContent): PartDifference[] {
  const codes = [...new Set([...after.undertakings, ...before.undertakings].map(({ code }) => code))];
  const nameOf = (code: string) =>
    [...after.parties, ...before.parties].find((party) => party.code === code)?.name ?? code;
  const part = (key: PartKey, lines: (content: CovenantContent) => readonly string[], agency: string | null = null) => {
    return { part: key, agency, pairs: pairsOf(lines(before), lines(after)) };
  };
  return [
    part('bases', ({ bases }) => bases),
    part('opening', ({ opening }) => opening),
    part('tasks', linesOfTasks),
    ...codes.map((code) => part('undertaking', (content) => linesOfUndertaking(content, code), nameOf(code))),
    part('closing', ({ closing }) => closing),
  ].filter(({ pairs }) => pairs.length > 0);
}

/** The paragraphs that differ between two lists; those that say the same in both are left out. */
function pairsOf(before: readonly string[], after: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let [old, now]: [string[], string[]] = [[], []];
  const flush = () => {
    for (let i = 0; i < Math.max(old.length, now.length); i += 1)
      pairs.push({ before: old[i] ?? null, after: now[i] ?? null });
    [old, now] = [[], []];
  };
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (removed) old.push(...value);
    else if (added) now.push(...value);
    else flush();
  }
  flush();
  return pairs;
}

function linesOfTasks({ tasks }: CovenantContent): string[] {
  return tasks.flatMap(({ number, text, indicators }) => [
    `${number}. ${text}`,
    ...indicators.map((one) => measureLine(one, one.weight)),
  ]);
}

/** What one agency undertakes, line by line. */
export function linesOfUndertaking({ undertakings }: Pick<CovenantContent, 'undertakings'>, code: string): string[] {
  return undertakings
    .filter((one) => one.code === code)
    .flatMap(({ targets, titles }) => [
      ...targets.map((target) => measureLine(target, null)),
      ...(titles.length > 0 ? [titlesLine(titles.map(({ name }) => name))] : []),
    ]);
}
