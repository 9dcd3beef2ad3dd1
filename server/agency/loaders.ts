import 'server-only';
import { getStore } from '@/db/client';
import { fold } from '@/lib/fold';
import { dayOf } from '@/domain/shared/dates';
import { loadBlocs } from '../bloc/loaders';
import { findAgency, findAgencyNames, listAgencies } from './queries';

/** The agencies of the blocs the reader may see: latest names, those that match what was typed, in the order of protocol. */
export async function loadAgencies(search: string) {
  const [blocs, rows] = [await loadBlocs(), await listAgencies((await getStore()).read)];
  const seen = new Set(blocs.flatMap(({ years }) => years.flatMap(({ agencyIds }) => agencyIds)));
  const latest = new Map(rows.filter(({ id }) => seen.has(id)).map((row) => [row.id, row]));
  return [...latest.values()].filter(({ nameFold }) => nameFold.includes(fold(search)));
}

/** Agencies that exist today, for a choice. */
export async function loadAgencyChoices(): Promise<{ value: string; text: string }[]> {
  const today = dayOf(new Date());
  const rows = await listAgencies((await getStore()).read);
  return rows.filter(({ to }) => to === null || to >= today).map(({ id, name }) => ({ value: id, text: name }));
}

/** One agency through the years, as far as the reader may see its blocs; null when there is none or none may be seen. */
export async function loadAgency(slug: string) {
  const [blocs, { read }] = [await loadBlocs(), await getStore()];
  const agency = await findAgency(read, slug);
  const years =
    agency?.years.filter(({ blocId, year }) =>
      blocs.some(({ bloc, years: seen }) => bloc.id === blocId && seen.some((one) => one.year === year)),
    ) ?? [];
  if (!agency || years.length === 0) return null;
  const related = [
    ...agency.heirs.flatMap(({ toAgencyId }) => toAgencyId ?? []),
    ...agency.ancestors.map(({ fromAgencyId }) => fromAgencyId),
  ];
  return { agency: { ...agency, years }, names: await findAgencyNames(read, related, dayOf(new Date())) };
}
