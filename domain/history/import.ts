import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import type { PastAwardFact } from './facts';
import type { RatingDetails } from './year-rating';

/** What one row of a sheet tells of an agency: what it was rated, or an award of it as a whole. */
export type HistoryLine =
  | { readonly kind: 'rating'; readonly agencyId: string; readonly rating: RatingDetails }
  | {
      readonly kind: 'award';
      readonly agencyId: string;
      readonly award: Pick<
        PastAwardFact,
        'formCode' | 'formName' | 'basis' | 'year' | 'reason' | 'decidedOn' | 'decisionNumber' | 'issuer'
      >;
    };

/** What is wrong with one cell, named as in Excel ("D7"). */
export type HistoryFault = { readonly cell: string; readonly refusal: Refusal };

export type HistoryRow =
  | { readonly status: 'new' | 'same'; readonly row: number; readonly agency: string; readonly line: HistoryLine }
  /** Another rating of that year stands; it is not written over, for taking one back has a reason. */
  | { readonly status: 'differs'; readonly row: number; readonly agency: string; readonly line: HistoryLine }
  | {
      readonly status: 'wrong';
      readonly row: number;
      readonly agency: string;
      readonly faults: readonly HistoryFault[];
    };

/** What an uploaded sheet would do, as its dry run showed it. `head` names the state of the records it was compared with. */
export type CheckedHistory = {
  readonly rows: readonly HistoryRow[];
  readonly headingFaults: readonly HistoryFault[];
  readonly head: string;
};

/** Every fault of a sheet, in the order of its rows. */
export function faultsOfHistory({ headingFaults, rows }: CheckedHistory): HistoryFault[] {
  return [...headingFaults, ...rows.flatMap((row) => (row.status === 'wrong' ? row.faults : []))];
}

/** What would be written. */
export function writesOfHistory({ rows }: CheckedHistory): HistoryLine[] {
  return rows.flatMap((row) => (row.status === 'new' ? row.line : []));
}

/**
 * Whether a checked sheet may be written, all rows or none: once, without a fault, and only while the records are as its dry run saw them.
 * Refusals: `history.importApplied`, `.importFaulty` (params: how many), `.importNothing`, `.importStale`. Source: issue 6.
 */
export function mayApplyHistory(sheet: CheckedHistory, applied: boolean, head: string): Decision {
  if (applied) return refuse('history.importApplied');
  const faults = faultsOfHistory(sheet).length;
  if (faults > 0) return refuse('history.importFaulty', { faults });
  if (writesOfHistory(sheet).length === 0) return refuse('history.importNothing');
  return sheet.head === head ? allow() : refuse('history.importStale');
}
