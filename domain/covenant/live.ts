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

/** What of the signing concerns one who has come to sign. */
export type Concern = Pick<CovenantLive, 'code' | 'stage' | 'complete'> & {
  /** For which of their agencies it is signed. */
  readonly own: readonly string[];
  /** Of one who waits for the others, how many have signed. */
  readonly others: number | null;
};

type Signer = {
  readonly agencyIds: readonly string[];
  /** The leader signs last and waits for the others. */
  readonly waitsForOthers: boolean;
};

/** What of the signing concerns a signer: where it is another than when the page was drawn, the page is out of date. */
export function concernOf(
  { code, stage, complete, signed }: Pick<CovenantLive, 'code' | 'stage' | 'complete' | 'signed'>,
  { agencyIds, waitsForOthers }: Signer,
): Concern {
  return {
    code,
    stage,
    complete,
    own: agencyIds.filter((agencyId) => signed.includes(agencyId)).toSorted(),
    others: waitsForOthers ? signed.length : null,
  };
}

/** Whether the text somebody came to sign is no longer there to be signed, or whether something else concerns them; null where nothing does. */
export function newsFor(seen: Concern, told: Concern): 'reopened' | 'moved' | null {
  if (told.code !== seen.code) return 'reopened';
  const moved =
    told.stage !== seen.stage ||
    told.complete !== seen.complete ||
    told.others !== seen.others ||
    told.own.join(' ') !== seen.own.join(' ');
  return moved ? 'moved' : null;
}
