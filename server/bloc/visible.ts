import { appointmentsOn, type ActorFacts } from '@/domain/person/actor';
import { standsAbove } from '@/domain/person/office';
import { officialDay, type Bloc } from './queries';

type Row = { bloc: Bloc; year: number; blocYearId: string; agencyId: string };

export type VisibleBloc = {
  readonly bloc: Bloc;
  /** Latest first. */
  readonly years: readonly { year: number; blocYearId: string; agencyIds: readonly string[] }[];
};

/**
 * The blocs a person may see, each with the years they may open: a member of the bloc's latest year all of them, whoever left before
 * only those of their membership, the offices above every one. Judged by the appointments of each bloc's official day. Source: design 5.
 */
export function visibleBlocs(actor: ActorFacts, rows: readonly Row[], now: Date): VisibleBloc[] {
  const blocs = new Map<
    string,
    { bloc: Bloc; years: Map<number, { year: number; blocYearId: string; agencyIds: string[] }> }
  >();
  for (const { bloc, year, blocYearId, agencyId } of rows) {
    const known = blocs.get(bloc.id) ?? { bloc, years: new Map() };
    const inYear = known.years.get(year) ?? { year, blocYearId, agencyIds: [] };
    inYear.agencyIds.push(agencyId);
    known.years.set(year, inYear);
    blocs.set(bloc.id, known);
  }
  return [...blocs.values()].flatMap(({ bloc, years }) => {
    const opened = opens(
      actor,
      bloc,
      [...years.values()].toSorted((a, b) => b.year - a.year),
      now,
    );
    return opened.length > 0 ? [{ bloc, years: opened }] : [];
  });
}

function opens(actor: ActorFacts, bloc: Bloc, years: VisibleBloc['years'], now: Date): VisibleBloc['years'] {
  const held = appointmentsOn(actor, officialDay(bloc, now));
  if (held.some(({ office }) => standsAbove(office))) return years;
  const belongs = ({ agencyIds }: VisibleBloc['years'][number]) =>
    held.some(({ agencyId }) => agencyId !== null && agencyIds.includes(agencyId));
  const [latest] = years;
  return latest && belongs(latest) ? years : years.filter(belongs);
}
