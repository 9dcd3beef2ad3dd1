import { allow, refuse, type Decision } from '../shared/refusal';
import type { PdfOrder } from './method';

/** For how long a file that is signed in turn is with one agency. */
export const leaseMinutes = 10;

export type GivenCopy = {
  readonly agencyId: string;
  readonly fileId: string;
  readonly until: Date | null;
};

type Turn = {
  readonly order: PdfOrder;
  readonly agencyId: string;
  /** Files given so far, the latest last. */
  readonly given: readonly GivenCopy[];
  readonly signedAgencyIds: readonly string[];
  readonly now: Date;
};

/** Who has the file now, where it is signed in turn; null while it lies there for anybody. */
function holderOf({ given, signedAgencyIds, now }: Omit<Turn, 'order' | 'agencyId'>): GivenCopy | null {
  const last = given.at(-1);
  if (!last?.until || last.until <= now || signedAgencyIds.includes(last.agencyId)) return null;
  return last;
}

/**
 * Whether an agency may be given a file to sign with a certificate: a copy of its own at any time; the file everybody signs in turn while
 * nobody else has it. Refusal: `covenant.inOthersHands` with the minutes left. Source: trust 3.3.
 */
export function mayTakeCopy({ order, agencyId, ...turn }: Turn): Decision {
  if (order === 'copies') return allow();
  const holder = holderOf(turn);
  if (!holder?.until || holder.agencyId === agencyId) return allow();
  return refuse('covenant.inOthersHands', {
    minutes: Math.max(1, Math.ceil((holder.until.getTime() - turn.now.getTime()) / 60_000)),
  });
}

/**
 * Whether a file that came back is the answer to the one that was given. Refusals: `covenant.noCopy` where none was given,
 * `covenant.turnOver` where its time has passed and somebody else may have it.
 */
export function mayReturnCopy(copy: GivenCopy | null, now: Date): Decision<GivenCopy> {
  if (!copy) return refuse('covenant.noCopy');
  return copy.until && copy.until <= now ? refuse('covenant.turnOver') : allow(copy);
}
