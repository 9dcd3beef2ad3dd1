import { allow, refuse, type Decision } from '../shared/refusal';
import type { PdfOrder } from './method';

/** For how long a file that is signed in turn is with one agency. */
export const leaseMinutes = 10;

export type GivenCopy = {
  readonly agencyId: string;
  readonly fileId: string;
  readonly givenAt: Date;
  readonly until: Date | null;
};

type Turn = {
  readonly order: PdfOrder;
  readonly agencyId: string;
  /** Files given so far, the latest last. */
  readonly given: readonly GivenCopy[];
  readonly signedAgencyIds: readonly string[];
  /** How many other agencies have still to sign. */
  readonly othersMissing: number;
  readonly now: Date;
};

const leaseMs = leaseMinutes * 60_000;
/** How often in a row an agency is given the file while others have to sign: once, and once again. */
const mostInARow = 2;

const minutesUntil = (moment: number, now: Date) => Math.max(1, Math.ceil((moment - now.getTime()) / 60_000));

/** Who has the file now, where it is signed in turn; null while it lies there for anybody. */
function holderOf({ given, signedAgencyIds, now }: Pick<Turn, 'given' | 'signedAgencyIds' | 'now'>): GivenCopy | null {
  const last = given.at(-1);
  if (!last?.until || last.until <= now || signedAgencyIds.includes(last.agencyId)) return null;
  return last;
}

/** How often the agency that was given the file last was given it in a row: nobody else had it, and it never lay there as long as a turn takes. */
function timesInARow(given: readonly GivenCopy[]): number {
  let times = 0;
  let next: GivenCopy | undefined;
  for (const copy of given.toReversed()) {
    if (next && (copy.agencyId !== next.agencyId || next.givenAt.getTime() >= untilOf(copy) + leaseMs)) break;
    times += 1;
    next = copy;
  }
  return times;
}

const untilOf = ({ until }: GivenCopy): number => until?.getTime() ?? 0;

/**
 * Whether an agency may be given a file to sign with a certificate: a copy of its own at any time; the file everybody signs in turn while
 * nobody else has it. Who has it may have it once again; then, while others have to sign, it lies there for them as long as a turn takes.
 * Refusals: `covenant.inOthersHands` and `covenant.letOthers`, each with the minutes left. Source: trust 3.3; decision 028.
 */
export function mayTakeCopy({ order, agencyId, ...turn }: Turn): Decision {
  if (order === 'copies') return allow();
  const { given, othersMissing, now } = turn;
  const holder = holderOf(turn);
  if (holder?.until && holder.agencyId !== agencyId)
    return refuse('covenant.inOthersHands', { minutes: minutesUntil(holder.until.getTime(), now) });
  const last = given.at(-1);
  if (othersMissing === 0 || last?.agencyId !== agencyId || timesInARow(given) < mostInARow) return allow();
  const free = untilOf(last) + leaseMs;
  return free > now.getTime() ? refuse('covenant.letOthers', { minutes: minutesUntil(free, now) }) : allow();
}

type Return = Pick<Turn, 'agencyId' | 'given' | 'now'>;

/**
 * Whether a file that came back is the answer to the last one that was given to the agency; a late one is, while nobody else was given the
 * file since. Refusals: `covenant.noCopy` where none was given, `covenant.turnOver` where somebody else was. Source: decision 028.
 */
export function mayReturnCopy({ agencyId, given, now }: Return): Decision<GivenCopy> {
  const copy = given.findLast((one) => one.agencyId === agencyId);
  if (!copy) return refuse('covenant.noCopy');
  const late = copy.until !== null && copy.until <= now;
  return late && given.at(-1) !== copy ? refuse('covenant.turnOver') : allow(copy);
}
