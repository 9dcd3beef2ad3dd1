/** What the screen on the wall is told while heads sign: no names of people, no times. */
export type CovenantLive = {
  /** 0 while no text is frozen. */
  readonly version: number;
  /** The code of the text in groups, empty while none is frozen. */
  readonly code: string;
  /** Agencies whose head has signed the text in force, in the order of signing. */
  readonly signed: readonly string[];
  readonly complete: boolean;
};
