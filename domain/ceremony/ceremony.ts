import { allow, refuse, type Decision } from '../shared/refusal';

/** What happens in a signing ceremony. `present` and `absent` are what the secretary notes of an agency; the last word counts. */
export const ceremonyEventKinds = ['opened', 'paused', 'resumed', 'called', 'ended', 'present', 'absent'] as const;
export type CeremonyEventKind = (typeof ceremonyEventKinds)[number];

export type CeremonyEvent = { readonly kind: CeremonyEventKind; readonly agencyId: string | null };

export type CeremonyStage = 'notBegun' | 'open' | 'paused' | 'ended';

export type Ceremony = {
  readonly stage: CeremonyStage;
  /** Whose name was called last, while the signing is open. */
  readonly calledAgencyId: string | null;
  readonly presentAgencyIds: readonly string[];
};

/** Where a ceremony stands, from what happened in it, the earliest first. Source: trust 3.7. */
export function ceremonyOf(events: readonly CeremonyEvent[]): Ceremony {
  let stage: CeremonyStage = 'notBegun';
  let calledAgencyId: string | null = null;
  const present = new Set<string>();
  for (const { kind, agencyId } of events) {
    if (kind === 'opened' || kind === 'resumed') stage = 'open';
    else if (kind === 'paused' || kind === 'ended') stage = kind;
    else if (kind === 'called') calledAgencyId = agencyId;
    else if (kind === 'present' && agencyId) present.add(agencyId);
    else if (kind === 'absent' && agencyId) present.delete(agencyId);
  }
  return { stage, calledAgencyId: stage === 'open' ? calledAgencyId : null, presentAgencyIds: [...present] };
}

/** From which stage something may happen; what is noted of an agency may be noted until the end. */
const from: Record<CeremonyEventKind, readonly CeremonyStage[]> = {
  opened: ['notBegun', 'ended'],
  paused: ['open'],
  resumed: ['paused'],
  called: ['open'],
  ended: ['open', 'paused'],
  present: ['notBegun', 'open', 'paused'],
  absent: ['notBegun', 'open', 'paused'],
};

type Step = {
  readonly stage: CeremonyStage;
  readonly kind: CeremonyEventKind;
  /** Whether the agency is named in the text; of what concerns none, true. */
  readonly isParty: boolean;
  readonly signed: boolean;
};

/**
 * Whether something may happen now. Refusals: `ceremony.notNow` with where it stands, `covenant.notParty`, `ceremony.signedAlready` for
 * calling who has signed. Source: trust 3.7.
 */
export function mayHappen({ stage, kind, isParty, signed }: Step): Decision {
  if (!from[kind].includes(stage)) return refuse('ceremony.notNow', { stage });
  if (!isParty) return refuse('covenant.notParty');
  return kind === 'called' && signed ? refuse('ceremony.signedAlready') : allow();
}

/** How an agency stands in the room, for the one who runs the ceremony. */
export type Seat = 'absent' | 'present' | 'reading' | 'signed';

/** The furthest an agency has come: signed, reading (its signer opened the text), noted as present, or absent. */
export function seatOf(
  agencyId: string,
  come: Readonly<Record<'signed' | 'reading' | 'present', readonly string[]>>,
): Seat {
  if (come.signed.includes(agencyId)) return 'signed';
  if (come.reading.includes(agencyId)) return 'reading';
  return come.present.includes(agencyId) ? 'present' : 'absent';
}
