import { asc, desc, eq, inArray } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { agencyEvents } from '@/db/schema/agency-event';
import type { IsoDate } from '@/domain/shared/dates';

type Name = { name: string; shortName: string; slug: string };

/** The names agencies bear on a day; an agency that has ended keeps its last one. */
export async function findAgencyNames(
  reader: Reader,
  agencyIds: readonly string[],
  on: IsoDate,
): Promise<Map<string, Name>> {
  const nameOn = await readNamesThrough(reader, agencyIds);
  return new Map(
    agencyIds.flatMap((agencyId) => {
      const name = nameOn(agencyId, on);
      return name ? [[agencyId, name] as const] : [];
    }),
  );
}

/** The name each of these agencies bore on any day, its first one before that; null for an agency that is in no register. One query. */
export async function readNamesThrough(
  reader: Reader,
  agencyIds: readonly string[],
): Promise<(agencyId: string, on: IsoDate) => Name | null> {
  if (agencyIds.length === 0) return () => null;
  const rows = await reader
    .select({
      agencyId: agencyVersions.agencyId,
      name: agencyVersions.name,
      shortName: agencyVersions.shortName,
      slug: agencies.slug,
      from: agencyVersions.from,
    })
    .from(agencyVersions)
    .innerJoin(agencies, eq(agencies.id, agencyVersions.agencyId))
    .where(inArray(agencyVersions.agencyId, [...agencyIds]))
    .orderBy(asc(agencyVersions.from));
  const versions = Map.groupBy(rows, ({ agencyId }) => agencyId);
  return (agencyId, on) => {
    const borne = versions.get(agencyId) ?? [];
    const version = borne.findLast(({ from }) => from <= on) ?? borne[0];
    return version ? { name: version.name, shortName: version.shortName, slug: version.slug } : null;
  };
}

/** The periods in which an agency bore its names, with these, earliest first; none where no such agency is registered. */
export async function listPeriods(reader: Reader, agencyId: string) {
  return reader
    .select({
      from: agencyVersions.from,
      to: agencyVersions.to,
      name: agencyVersions.name,
      shortName: agencyVersions.shortName,
    })
    .from(agencyVersions)
    .where(eq(agencyVersions.agencyId, agencyId))
    .orderBy(asc(agencyVersions.from));
}

/** The first and the last day of each of these agencies, the last null while it is about. One query. */
export async function readLifetimes(
  reader: Reader,
  agencyIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly from: IsoDate; readonly to: IsoDate | null }>> {
  if (agencyIds.length === 0) return new Map();
  const rows = await reader
    .select({ agencyId: agencyVersions.agencyId, from: agencyVersions.from, to: agencyVersions.to })
    .from(agencyVersions)
    .where(inArray(agencyVersions.agencyId, [...agencyIds]))
    .orderBy(asc(agencyVersions.from));
  const versions = Map.groupBy(rows, ({ agencyId }) => agencyId);
  return new Map(
    [...versions].flatMap(([agencyId, borne]) => {
      const [first, last] = [borne[0], borne.at(-1)];
      return first && last ? [[agencyId, { from: first.from, to: last.to }] as const] : [];
    }),
  );
}

/** Every agency with its latest name, in the order of protocol. */
export async function listAgencies(reader: Reader) {
  return reader
    .select({
      id: agencies.id,
      slug: agencies.slug,
      code: agencies.code,
      kind: agencies.kind,
      name: agencyVersions.name,
      nameFold: agencyVersions.nameFold,
      from: agencyVersions.from,
      to: agencyVersions.to,
    })
    .from(agencies)
    .innerJoin(agencyVersions, eq(agencyVersions.agencyId, agencies.id))
    .orderBy(asc(agencies.position), asc(agencyVersions.from));
}

/** What was recorded last, the latest first: the agency each event is told of, under its latest name. */
export async function listRecentEvents(reader: Reader, limit: number) {
  const rows = await reader
    .select()
    .from(agencyEvents)
    .orderBy(desc(agencyEvents.recordedAt), desc(agencyEvents.id))
    .limit(limit);
  const names = await findAgencyNames(
    reader,
    rows.map(({ agencyId }) => agencyId),
    '9999-12-31',
  );
  return rows.map(({ agencyId, ...event }) => ({ ...event, name: '', slug: '', ...names.get(agencyId) }));
}

/** The address of an agency, or null where there is none of this id. */
export async function slugOfAgency(reader: Reader, agencyId: string): Promise<string | null> {
  const [row] = await reader.select({ slug: agencies.slug }).from(agencies).where(eq(agencies.id, agencyId));
  return row?.slug ?? null;
}
