import { readMark, typedMark, type Mark } from '../criteria/mark';
import type { CriteriaRules } from '../criteria/scale';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import type { NotedMark, SheetLine } from './lines';

/** One line as it was typed: what stands in its box, its note, and the state of it that was on the screen (0 where nothing was). */
export type TypedLine = {
  readonly code: string;
  readonly typed: string;
  readonly note: string;
  readonly version: number;
};

/** A line as it is kept, with how often it was changed, and by whom last. */
export type KeptLine = NotedMark & { readonly version: number; readonly savedAt: Date; readonly savedByName: string };

/** What is to be written: lines whose mark or note is another than kept. */
export type LineChange = NotedMark & { readonly code: string; readonly version: number };

export type LinesDecision = {
  readonly changes: readonly LineChange[];
  readonly refusals: readonly Refusal[];
  /** The state of every line that says now what was typed, changed by it or not, by its code. */
  readonly versions: Readonly<Record<string, number>>;
};

/**
 * What typed lines change, or what is wrong with them, each at its field (`lines.N.typed`, `lines.N.note`, N as they were sent). A line
 * somebody else changed since it was shown is not written over, unless both say the same. Refusals: `scoring.unknownLine`, those of
 * `readMark`, `scoring.changedMeanwhile` with what stands there now. Source: trust F10; domain 9.3.
 */
export function decideLines(
  scale: Pick<CriteriaRules, 'stepCenti'>,
  lines: readonly SheetLine[],
  kept: ReadonlyMap<string, KeptLine>,
  typed: readonly TypedLine[],
): LinesDecision {
  const changes: LineChange[] = [];
  const refusals: Refusal[] = [];
  const versions: Record<string, number> = {};
  const byCode = new Map(lines.map((line) => [line.code, line]));
  for (const [i, one] of typed.entries()) {
    const field = `lines.${i}.typed`;
    const line = byCode.get(one.code);
    const read = line ? readMark(line, one.typed, scale) : refuse('scoring.unknownLine', { code: one.code });
    if (!read.ok) {
      refusals.push({ ...read.refusal, field });
      continue;
    }
    const before = kept.get(one.code);
    const state = before?.version ?? 0;
    if (before ? isSame(before, read.value, one.note) : isNothing(read.value, one.note)) {
      versions[one.code] = state;
      continue;
    }
    const seen = maySee(line, before, one.version);
    if (!seen.ok) {
      refusals.push({ ...seen.refusal, field });
      continue;
    }
    versions[one.code] = state + 1;
    changes.push({ code: one.code, ...read.value, note: one.note, version: state + 1 });
  }
  return { changes, refusals, versions };
}

function isSame(before: NotedMark, now: Mark, note: string): boolean {
  return before.value === now.value && before.pointsCenti === now.pointsCenti && before.note === note;
}

function isNothing({ value, pointsCenti }: Mark, note: string): boolean {
  return value === null && pointsCenti === null && note === '';
}

function maySee(line: SheetLine | undefined, before: KeptLine | undefined, version: number): Decision {
  if (!line || !before || before.version === version) return allow();
  const typed = typedMark(line, before);
  const { note, savedByName } = before;
  const standing = { typed, note, version: before.version };
  return refuse('scoring.changedMeanwhile', { theirs: typed || '–', by: savedByName || '–', ...standing });
}
