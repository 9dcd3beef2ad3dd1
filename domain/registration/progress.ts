import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';

export type ProgressFacts = {
  /** Whether the text that carries the targets is frozen. */
  readonly frozen: boolean;
  readonly sent: boolean;
};

/** A target with what was reported of it, what is being written since, and how often and by whom that was changed. */
export type TargetProgress = {
  readonly number: number;
  readonly midYear: string | null;
  /** Null while it is as reported. */
  readonly draft: string | null;
  readonly draftByName: string;
  readonly version: number;
};

/** A result as it was typed, and the state of it that was on the screen. */
export type TypedProgress = { readonly code: number; readonly typed: string; readonly version: number };

export type ProgressChange = { readonly number: number; readonly draft: string; readonly version: number };

/** What stands in the box of a target: what is being written, or what was reported; empty where neither is. */
export function standingOf({ draft, midYear }: Pick<TargetProgress, 'draft' | 'midYear'>): string {
  return draft ?? midYear ?? '';
}

/**
 * Whether an agency may write what half a year brought. Refusals: `registration.notSent`, `registration.notYetInCovenant` while the text
 * with its targets is not frozen. Source: domain 8.6.
 */
export function mayWriteProgress({ frozen, sent }: ProgressFacts): Decision {
  if (!sent) return refuse('registration.notSent');
  return frozen ? allow() : refuse('registration.notYetInCovenant');
}

/**
 * What typed results change, or what is wrong with them, each at its field (`lines.N.typed`). A result somebody else changed since it was
 * shown is not written over, unless both say the same. Refusals: `registration.unknownTarget`, `registration.changedMeanwhile` with what
 * stands there now. Source: trust F10.
 */
export function decideProgress(
  targets: readonly TargetProgress[],
  typed: readonly TypedProgress[],
): {
  readonly changes: readonly ProgressChange[];
  readonly refusals: readonly Refusal[];
  /** The state of every result that says now what was typed, by its number. */
  readonly versions: Readonly<Record<string, number>>;
} {
  const changes: ProgressChange[] = [];
  const refusals: Refusal[] = [];
  const versions: Record<string, number> = {};
  for (const [i, { code, typed: draft, version }] of typed.entries()) {
    const field = `lines.${i}.typed`;
    const before = targets.find(({ number }) => number === code);
    if (!before) refusals.push({ code: 'registration.unknownTarget', params: { number: code }, field });
    else if (draft === standingOf(before)) versions[code] = before.version;
    else if (version === before.version) {
      versions[code] = version + 1;
      changes.push({ number: code, draft, version: version + 1 });
    } else refusals.push({ ...changedMeanwhile(before), field });
  }
  return { changes, refusals, versions };
}

function changedMeanwhile(before: TargetProgress): Refusal {
  const typed = standingOf(before);
  const params = { theirs: typed || '–', by: before.draftByName || '–', typed, version: before.version };
  return { code: 'registration.changedMeanwhile', params };
}

/**
 * What a report sends: every result written since the last one; a box that was emptied takes its result back. Refusal:
 * `registration.nothingReported`. Source: domain 8.6.
 */
export function decideReport(targets: readonly TargetProgress[]): Decision<readonly TargetProgress[]> {
  const written = targets.filter(({ draft, midYear }) => draft !== null && draft !== (midYear ?? ''));
  return written.length > 0 ? allow(written) : refuse('registration.nothingReported');
}

export type Progress = 'none' | 'part' | 'whole';

/** How much of its targets an agency has reported on. */
export function progressOf(targets: readonly { readonly midYear: string | null }[]): Progress {
  const reported = targets.filter(({ midYear }) => midYear !== null).length;
  if (reported === 0) return 'none';
  return reported < targets.length ? 'part' : 'whole';
}

/** Whether a half-year report is wanted of a member: not of one that left before the day it was due. Source: domain 8.6, 12.2. */
export function isReportWanted({ leftOn }: { readonly leftOn: IsoDate | null }, dueOn: IsoDate | null): boolean {
  return leftOn === null || dueOn === null || leftOn >= dueOn;
}
