import type { LeadershipRole } from '../leadership/acclaim';
import { covers, type IsoDate, type Period } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import type { Term } from './facts';

export type EarlierAsked = { readonly year: number; readonly agencyId: string; readonly role: LeadershipRole };

export type EarlierFacts = {
  /** The official day: only years that ended before it are past. */
  readonly on: IsoDate;
  /** The day the bloc was founded. */
  readonly foundedOn: IsoDate;
  /** Everything on record: what the system itself keeps, and what was written down before from older papers. */
  readonly terms: readonly Term[];
  /** The names the agency bore; outside them it does not exist. None: it is in no register. */
  readonly versions: readonly Period[];
  /** The members of the year where it is composed; null where it is not. */
  readonly memberAgencyIds: readonly string[] | null;
};

/** How many deputies a year of the past may have had: as many as any known bloc (domain 8.3 V5). */
const mostDeputies = 2;

/**
 * Whether somebody may write down from an older paper who led, or was deputy, in a past year of which nothing is on record; answers which
 * deputy it is, from 1. Refusals at the field: `rotation.earlierNotPast`, `rotation.earlierBeforeBloc` and `rotation.earlierKnown` (the role
 * has its holder on record) at the year; `rotation.earlierNotThere`, `rotation.earlierNotAMember`, `rotation.earlierTwice` at the agency.
 * Source: domain 8.3; docs/decisions on the rotation.
 */
export function mayRecordEarlier(
  { year, agencyId, role }: EarlierAsked,
  facts: EarlierFacts,
): Decision<{ position: number }> {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  if (last >= facts.on) return refuse('rotation.earlierNotPast', { on: facts.on }, 'year');
  if (last < facts.foundedOn) return refuse('rotation.earlierBeforeBloc', { foundedOn: facts.foundedOn }, 'year');
  const known = facts.terms.filter((term) => term.year === year);
  const taken = known.filter((term) => term.role === role).map(({ position }) => position);
  const seats = Array.from({ length: role === 'leader' ? 1 : mostDeputies }, (_, i) => i + 1);
  const position = seats.find((seat) => !taken.includes(seat));
  if (position === undefined) return refuse('rotation.earlierKnown', { year: String(year), role }, 'year');
  if (!facts.versions.some((version) => covers(version, first) || covers(version, last)))
    return refuse('rotation.earlierNotThere', { year: String(year) }, 'agencyId');
  if (facts.memberAgencyIds && !facts.memberAgencyIds.includes(agencyId))
    return refuse('rotation.earlierNotAMember', { year: String(year) }, 'agencyId');
  if (known.some((term) => term.agencyId === agencyId))
    return refuse('rotation.earlierTwice', { year: String(year) }, 'agencyId');
  return allow({ position });
}
