import { appointmentsOn, type ActorFacts } from '@/domain/person/actor';
import { standsAbove } from '@/domain/person/office';
import { officialDay, type Bloc, type BlocYearScope } from './queries';

export type VisibleYear = {
  readonly year: number;
  readonly blocYearId: string;
  /** Those that belonged on any day of the year. */
  readonly agencyIds: readonly string[];
  /** Those that belong on the official day, or on the nearest day of the year. */
  readonly memberAgencyIds: readonly string[];
};

export type VisibleBloc = {
  readonly bloc: Bloc;
  /** Latest first. */
  readonly years: readonly VisibleYear[];
};

/** What `visibleBlocs` needs of a bloc year. */
export function seenYear(scope: BlocYearScope): VisibleYear & { bloc: Bloc } {
  const { bloc, year, id, everAgencyIds, memberAgencyIds } = scope;
  return { bloc, year, blocYearId: id, agencyIds: everAgencyIds, memberAgencyIds };
}

/**
 * The blocs a person may see, each with the years they may open: a member of the bloc's latest year all of them, whoever left before
 * only those of their membership, the offices above every one. Judged by the appointments of each bloc's official day. Source: design 5.
 */
export function visibleBlocs(
  actor: ActorFacts,
  rows: readonly (VisibleYear & { bloc: Bloc })[],
  now: Date,
): VisibleBloc[] {
  const blocs = new Map<string, { bloc: Bloc; years: VisibleYear[] }>();
  for (const { bloc, ...year } of rows) {
    const known = blocs.get(bloc.id) ?? { bloc, years: [] };
    known.years.push(year);
    blocs.set(bloc.id, known);
  }
  return [...blocs.values()].flatMap(({ bloc, years }) => {
    const opened = opens(
      actor,
      bloc,
      years.toSorted((a, b) => b.year - a.year),
      now,
    );
    return opened.length > 0 ? [{ bloc, years: opened }] : [];
  });
}

function opens(actor: ActorFacts, bloc: Bloc, years: readonly VisibleYear[], now: Date): readonly VisibleYear[] {
  const held = appointmentsOn(actor, officialDay(bloc, now));
  if (held.some(({ office }) => standsAbove(office))) return years;
  const servesOne = (agencyIds: readonly string[]) =>
    held.some(({ agencyId }) => agencyId !== null && agencyIds.includes(agencyId));
  const [latest] = years;
  return latest && servesOne(latest.memberAgencyIds) ? years : years.filter(({ agencyIds }) => servesOne(agencyIds));
}
