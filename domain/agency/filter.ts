import { parseDay, type IsoDate } from '../shared/dates';
import { type AgencyKind, agencyKinds } from './kind';

/** Which agencies a list shows. */
export type RegisterFilter = {
  /** As it was typed; with or without marks and spaces. */
  readonly search: string;
  readonly kind: AgencyKind | null;
  /** The address of a bloc they belong to: on the day asked for, or now. */
  readonly bloc: string | null;
  /** Those that exist on this day, under the names of the day; null for all, under their latest names. */
  readonly on: IsoDate | null;
};

export const pageSize = 50;

/** The filter an address asks for; what is no kind, no bloc or no day counts as not asked for. */
export function readFilter(query: Readonly<Record<string, string | undefined>>): RegisterFilter {
  const { search = '', kind, bloc, on } = query;
  return {
    search: search.slice(0, 200),
    kind: agencyKinds.find((one) => one === kind) ?? null,
    bloc: bloc && /^[a-z\d-]{1,100}$/.test(bloc) ? bloc : null,
    on: on ? parseDay(on) : null,
  };
}
