import type { CeremonyStage } from '../ceremony/ceremony';

/** What screens are told while heads sign: agencies and how they stand, no names of people, no times. */
export type CovenantLive = {
  /** 0 while no text is frozen. */
  readonly version: number;
  /** The code of the text in groups, empty while none is frozen. */
  readonly code: string;
  readonly stage: CeremonyStage;
  /** The agency whose name was called. */
  readonly called: string | null;
  /** Agencies whose head has signed the text in force, in the order of signing. */
  readonly signed: readonly string[];
  /** Agencies somebody has the text open for, and those noted as present. */
  readonly reading: readonly string[];
  readonly present: readonly string[];
  readonly complete: boolean;
};
