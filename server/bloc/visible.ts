import { appointmentsOn, type ActorFacts } from '@/domain/person/actor';
import { officialDay, type Bloc } from './queries';

type Row = { bloc: Bloc; year: number; blocYearId: string; agencyId: string };

export type VisibleBloc = {
  readonly bloc: Bloc;
  /** Latest first. */
  readonly years: readonly { year: number; blocYearId: string; agencyIds: readonly string[] }[];
};

/** The blocs a person may see: those their agencies belong to on the official day of each; all for the offices above (design 5). */
export function visibleBlocs(actor: ActorFacts, rows: readonly Row[], now: Date): VisibleBloc[] {
  const blocs = new Map<string, { bloc: Bloc; years: Map<number, { year: number; blocYearId: string; agencyIds: string[] }> }>();
  for (const { bloc, year, blocYearId, agencyId } of rows) {
    const known = blocs.get(bloc.id) ?? { bloc, years: new Map() };
    const inYear = known.years.get(year) ?? { year, blocYearId, agencyIds: [] };
    inYear.agencyIds.push(agencyId);
    known.years.set(year, inYear);
    blocs.set(bloc.id, known);
  }
  return [...blocs.values()]
    .map(({ bloc, years }) => ({ bloc, years: [...years.values()] }))
    .filter(({ bloc, years }) =>
      appointmentsOn(actor, officialDay(bloc, now)).some(
        ({ office, agencyId }) =>
          office === 'provincial' || office === 'admin' || years.some((year) => agencyId !== null && year.agencyIds.includes(agencyId)),
      ),
    );
}
