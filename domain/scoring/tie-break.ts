import type { IsoDate } from '../shared/dates';

/** One step of the charter's chain that parts agencies of equal total, in the order the charter gives. */
export const tieBreakSteps = ['group', 'deduction', 'women', 'flags', 'ballot', 'lot'] as const;
export type TieBreakStep = (typeof tieBreakSteps)[number];

export type TieBreak =
  /** More points in one criterion group first. */
  | { readonly step: 'group'; readonly code: string }
  /** Fewer points deducted first. */
  | { readonly step: 'deduction' }
  /** A collective with at least this share of women first (Decree 152/2025 Art 4(6)); basis points. */
  | { readonly step: 'women'; readonly fromBps: number }
  /** Fewer emulation flags in the last years first. */
  | { readonly step: 'flags'; readonly years: number }
  /** What the conference decided by ballot, then by lot, with minutes. */
  | { readonly step: 'ballot' }
  | { readonly step: 'lot' };

/** The steps that need people to decide. */
export const decidedSteps = ['ballot', 'lot'] as const satisfies readonly TieBreakStep[];
export type DecidedStep = (typeof decidedSteps)[number];

/** Which of two equal agencies the conference put above the other. */
export type TieDecision = {
  readonly step: DecidedStep;
  readonly higherAgencyId: string;
  readonly lowerAgencyId: string;
};

/** A decision as it was recorded: by which minutes, on which day. */
export type RecordedTie = TieDecision & {
  readonly id: string;
  readonly minutesRef: string;
  readonly decidedOn: IsoDate;
};
