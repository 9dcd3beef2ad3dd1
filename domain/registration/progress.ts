import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';

export type ProgressFacts = {
  /** Whether the text that carries the targets is frozen. */
  readonly frozen: boolean;
  readonly sent: boolean;
  readonly numbers: readonly number[];
};

/**
 * Whether an agency may report what half a year brought. Refusals: `registration.notSent`, `registration.notYetInCovenant` while the
 * text with its targets is not frozen, `registration.unknownTarget`, `registration.nothingReported`. Source: domain 8.6.
 */
export function mayReport({ frozen, sent, numbers }: ProgressFacts, reported: readonly number[]): Decision {
  if (!sent) return refuse('registration.notSent');
  if (!frozen) return refuse('registration.notYetInCovenant');
  if (reported.length === 0) return refuse('registration.nothingReported');
  const unknown = reported.find((number) => !numbers.includes(number));
  return unknown === undefined ? allow() : refuse('registration.unknownTarget', { number: unknown });
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
