import type { IsoDate } from '../shared/dates';
import type { Finding } from '../shared/finding';

/** How one agency followed another; `toAgencyId` is null where nobody did. */
export type Succession = {
  readonly fromAgencyId: string;
  readonly toAgencyId: string | null;
  readonly kind: string;
  readonly on: IsoDate;
};

/** What an agency was rated at the end of a year; `issued` once the decision is there. */
export type YearRating = {
  readonly agencyId: string;
  readonly year: number;
  readonly excellent: boolean;
  readonly issued: boolean;
};

/** An award of an agency, by the year it was given for. */
export type YearAward = { readonly agencyId: string; readonly year: number };

/**
 * The agencies one came from, over any number of steps, that are not itself. A rename keeps the agency, so it makes no predecessor;
 * an agency that was dissolved without an heir is nobody's.
 */
export function predecessorsOf(agencyId: string, successions: readonly Succession[]): string[] {
  const found = new Set<string>();
  const visit = (heir: string) => {
    for (const { fromAgencyId, toAgencyId, kind } of successions) {
      const inherits = toAgencyId === heir && kind !== 'renamed' && kind !== 'moved';
      if (!inherits || fromAgencyId === agencyId || found.has(fromAgencyId)) continue;
      found.add(fromAgencyId);
      visit(fromAgencyId);
    }
  };
  visit(agencyId);
  return [...found];
}

/**
 * Whether an agency was rated excellent in each of some years in a row. Its own ratings alone decide: all excellent pass, one issued
 * that is not fails. A year in which only those it came from are on record, one nobody recorded and one whose rating is still to come
 * need a human, in that order of weight. Source: Law on emulation Art 74 (two consecutive years); domain 12.2: no text says whether
 * the years of a predecessor count.
 */
export function excellentInRow(
  agencyId: string,
  years: readonly number[],
  ratings: readonly YearRating[],
  successions: readonly Succession[],
): Finding {
  const own = (year: number) => ratings.find((rating) => rating.agencyId === agencyId && rating.year === year);
  const named = (those: readonly number[]) => ({ years: those.join(', ') });
  const short = years.filter((year) => own(year)?.issued && !own(year)?.excellent);
  if (short.length > 0) return { verdict: 'fail', code: 'yearNotExcellent', params: named(short) };
  const unknown = years.filter((year) => !own(year));
  const before = predecessorsOf(agencyId, successions);
  const inherited = unknown.filter(
    (year) =>
      ratings.some((rating) => rating.year === year && before.includes(rating.agencyId)) ||
      successions.some(({ toAgencyId, on }) => toAgencyId === agencyId && Number(on.slice(0, 4)) > year),
  );
  if (inherited.length > 0) return { verdict: 'needsHuman', code: 'yearOfPredecessor', params: named(inherited) };
  if (unknown.length > 0) return { verdict: 'needsHuman', code: 'yearUnrecorded', params: named(unknown) };
  const pending = years.filter((year) => !own(year)?.issued);
  if (pending.length > 0) return { verdict: 'needsHuman', code: 'yearNotIssued', params: named(pending) };
  return { verdict: 'pass', code: 'excellentInRow', params: named(years) };
}

export type AwardCount =
  | { readonly is: 'known'; readonly count: number }
  | { readonly is: 'needsHuman'; readonly count: number; readonly before: number; readonly finding: Finding };

/**
 * How many awards of some years an agency has. Where those it came from were awarded in these years nobody but a human can say whether
 * they count, so the two figures are kept apart. What a dissolved agency without an heir was awarded counts for nobody.
 * Source: domain 12.2 (no rule found on award history after mergers).
 */
export function countAcrossMergers(
  agencyId: string,
  years: readonly number[],
  awards: readonly YearAward[],
  successions: readonly Succession[],
): AwardCount {
  const of = (agencyIds: readonly string[]) =>
    awards.filter((award) => agencyIds.includes(award.agencyId) && years.includes(award.year)).length;
  const count = of([agencyId]);
  const before = of(predecessorsOf(agencyId, successions));
  if (before === 0) return { is: 'known', count };
  const finding: Finding = { verdict: 'needsHuman', code: 'awardsOfPredecessors', params: { count, before } };
  return { is: 'needsHuman', count, before, finding };
}
