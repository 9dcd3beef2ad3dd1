import { addDays, covers, type IsoDate, overlap, type Period } from '../shared/dates';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import { mayBelong, type MembershipTerm, yearsOfTerm, type YearMember } from './membership';
import type { BlocLife } from './register';

/** Below it there is nobody to compete with. */
const smallest = 2;
/** The sizes seen in practice; others are unusual, not wrong (domain 8.2). */
export const usualSize = { from: 3, to: 20 } as const;

/** Whether a bloc of so many members is smaller or larger than those seen in practice; null where it is not. */
export function unusualSize(count: number): 'few' | 'many' | null {
  if (count < usualSize.from) return 'few';
  return count > usualSize.to ? 'many' : null;
}

/** The day a composition of a year begins with, whose names its members bear: 1 January, or the day the bloc was founded in the year. */
export function firstDayOf(year: number, { foundedOn }: Pick<BlocLife, 'foundedOn'>): IsoDate {
  const first = `${year}-01-01`;
  return foundedOn > first ? foundedOn : first;
}

/**
 * Whether the members of a year may be drawn up. Refusals: `composition.published`, `composition.beforeBloc`, `composition.afterBloc`,
 * `composition.tooEarly` for a year later than the next one.
 */
export function mayDraft(
  bloc: BlocLife,
  { year, composed, today }: { readonly year: number; readonly composed: readonly number[]; readonly today: IsoDate },
): Decision {
  if (composed.includes(year)) return refuse('composition.published', { year: String(year) });
  if (`${year}-12-31` < bloc.foundedOn) return refuse('composition.beforeBloc', { foundedOn: bloc.foundedOn });
  if (bloc.dissolvedOn !== null && `${year}-01-01` > bloc.dissolvedOn)
    return refuse('composition.afterBloc', { dissolvedOn: bloc.dissolvedOn });
  const latest = Number(today.slice(0, 4)) + 1;
  return year > latest ? refuse('composition.tooEarly', { latest: String(latest) }) : allow();
}

/** What is known of an agency that is to be a member. */
export type Candidate = {
  readonly agencyId: string;
  /** The stretches of its names, earliest first. */
  readonly versions: readonly Period[];
  /** Every membership it has, in any bloc. */
  readonly held: readonly MembershipTerm[];
};

type Composing = {
  readonly blocId: string;
  /** Null in a rehearsal, which excludes nothing. */
  readonly kind: string | null;
  readonly foundedOn: IsoDate;
  readonly year: number;
  /** Whether no later year is composed: then who joins belongs until further notice. */
  readonly isLatest: boolean;
};

/** The field of a composition that an agency's row is. */
export const memberField = (agencyId: string) => `members.${agencyId}`;

/**
 * Through which days an agency belongs to the bloc by being a member of a year: the membership on record, or one that begins with the
 * year (or with the agency) and ends with the agency, or with the year where a later one is composed.
 * Refusals at the agency's row: `membership.agencyNotThere`, `membership.twiceInAYear` where it left and came back within the year, those
 * of `mayBelong`. Source: domain 8.2.
 */
export function termOfMember(
  bloc: Composing,
  { agencyId, versions, held }: Candidate,
): Decision<Period & { isNew: boolean }> {
  const field = memberField(agencyId);
  const [first, last] = [firstDayOf(bloc.year, bloc), `${bloc.year}-12-31`];
  const [known, again] = heldIn(bloc, held);
  if (again) return refuse('membership.twiceInAYear', { year: String(bloc.year) }, field);
  if (known) return allow({ ...known, isNew: false });
  const begins = versions[0]?.from ?? null;
  const ends = versions.at(-1)?.to ?? null;
  if (begins === null || begins > last || (ends !== null && ends < first))
    return refuse('membership.agencyNotThere', { on: first }, field);
  const closes = [ends, bloc.isLatest ? null : last].flatMap((day) => day ?? []).toSorted()[0] ?? null;
  const term = { from: begins > first ? begins : first, to: closes };
  const belongs = mayBelong({ ...bloc, ...term }, held, field);
  return belongs.ok ? allow({ ...term, isNew: true }) : belongs;
}

/** The memberships of the bloc on record that reach into its year, earliest first; those without a day between them are one. */
function heldIn(bloc: Composing, held: readonly MembershipTerm[]): Period[] {
  const year = { from: firstDayOf(bloc.year, bloc), to: `${bloc.year}-12-31` };
  const terms = held.filter((term) => term.blocId === bloc.blocId && overlap(term, year));
  return terms
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .reduce<Period[]>((joined, { from, to }) => {
      const last = joined.at(-1);
      if (last?.to && addDays(last.to, 1) === from) return [...joined.slice(0, -1), { from: last.from, to }];
      return [...joined, { from, to }];
    }, []);
}

/**
 * The agencies whose membership of the bloc on record reaches into a year without their standing on its list. In the latest year those who belonged
 * before it leave with the year before, so only who joined since is left out; in an earlier year, whoever belonged through it.
 */
export function leftOut(
  bloc: Pick<Composing, 'year' | 'isLatest'>,
  listed: readonly string[],
  held: readonly (Period & { readonly agencyId: string })[],
): string[] {
  const [first, last] = [`${bloc.year}-01-01`, `${bloc.year}-12-31`];
  return held
    .filter(({ agencyId }) => !listed.includes(agencyId))
    .filter((term) => overlap(term, { from: first, to: last }) && !(bloc.isLatest && term.from < first))
    .map(({ agencyId }) => agencyId);
}

/** The days a membership shows in a composed year: where it came or went within it. The founding of the bloc is nobody's joining. */
export function daysInYear(
  term: Period,
  { year, foundedOn }: Pick<Composing, 'year' | 'foundedOn'>,
): Omit<YearMember, 'agencyId'> {
  const [shown] = yearsOfTerm(term, [{ id: '', year, isMember: true, lastPosition: 0 }]);
  if (!shown) return { joinedOn: null, leftOn: null };
  const isFirst = shown.joinedOn !== null && shown.joinedOn <= firstDayOf(year, { foundedOn });
  return { joinedOn: isFirst ? null : shown.joinedOn, leftOn: shown.leftOn };
}

/**
 * All that stands in the way of publishing a list of members: `composition.tooFew`, `composition.leftOut` with the names of those who
 * belong by decision and are not on it, and at the row of an agency `membership.agencyNotThere` where it does not exist on the day the
 * year begins with, and those of `mayBelong`.
 */
export function compositionFaults(
  bloc: Composing,
  candidates: readonly Candidate[],
  missing: readonly string[],
): Refusal[] {
  return [
    ...(candidates.length < smallest ? [{ code: 'composition.tooFew', params: { smallest } }] : []),
    ...(missing.length > 0 ? [leftOutRefusal(missing)] : []),
    ...candidates.flatMap((candidate) => candidateFault(bloc, candidate) ?? []),
  ];
}

/** Why a list without these agencies, by name, cannot be that of the year. */
export const leftOutRefusal = (names: readonly string[]): Refusal => ({
  code: 'composition.leftOut',
  params: { agencies: names.join(', ') },
});

/** What stands in the way of one agency's being a member: from the first day of the year, or from the day it joined by decision; or null. */
export function candidateFault(bloc: Composing, candidate: Candidate): Refusal | null {
  const first = firstDayOf(bloc.year, bloc);
  if (heldIn(bloc, candidate.held).length === 0 && !candidate.versions.some((version) => covers(version, first)))
    return { code: 'membership.agencyNotThere', params: { on: first }, field: memberField(candidate.agencyId) };
  const term = termOfMember(bloc, candidate);
  return term.ok ? null : term.refusal;
}
