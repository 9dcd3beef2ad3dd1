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
  if (agencyIds.length === 0) return new Map();
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
  const names = new Map<string, Name>();
  for (const { agencyId, name, shortName, slug, from } of rows)
    if (from <= on || !names.has(agencyId)) names.set(agencyId, { name, shortName, slug });
  return names;
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
