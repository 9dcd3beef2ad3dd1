import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { agencySuccessions } from '@/db/schema/agency-event';
import { blocs, blocYears, leaderships, memberships } from '@/db/schema/bloc';
import type { IsoDate } from '@/domain/shared/dates';

type Name = { name: string; shortName: string };

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
      from: agencyVersions.from,
    })
    .from(agencyVersions)
    .where(inArray(agencyVersions.agencyId, [...agencyIds]))
    .orderBy(asc(agencyVersions.from));
  const names = new Map<string, Name>();
  for (const { agencyId, name, shortName, from } of rows)
    if (from <= on || !names.has(agencyId)) names.set(agencyId, { name, shortName });
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

/** One agency through the years: names, blocs it belonged to, offices it held, heirs and ancestors. Null when there is none. */
export async function findAgency(reader: Reader, slug: string) {
  if (!/^[a-z\d-]{1,100}$/.test(slug)) return null;
  const [agency] = await reader.select().from(agencies).where(eq(agencies.slug, slug));
  if (!agency) return null;
  const versions = await reader
    .select()
    .from(agencyVersions)
    .where(eq(agencyVersions.agencyId, agency.id))
    .orderBy(asc(agencyVersions.from));
  const years = await reader
    .select({
      slug: blocs.slug,
      bloc: blocs.name,
      blocId: blocs.id,
      year: blocYears.year,
      replacedAt: blocs.replacedAt,
      role: leaderships.role,
    })
    .from(memberships)
    .innerJoin(blocYears, eq(blocYears.id, memberships.blocYearId))
    .innerJoin(blocs, eq(blocs.id, memberships.blocId))
    .leftJoin(leaderships, and(eq(leaderships.blocYearId, blocYears.id), eq(leaderships.agencyId, agency.id)))
    .where(eq(memberships.agencyId, agency.id))
    .orderBy(desc(blocYears.year), asc(blocs.nameFold));
  const successions = await reader.select().from(agencySuccessions);
  return {
    ...agency,
    versions,
    years: years.filter(({ replacedAt }) => replacedAt === null),
    heirs: successions.filter(({ fromAgencyId }) => fromAgencyId === agency.id),
    ancestors: successions.filter(({ toAgencyId }) => toAgencyId === agency.id),
  };
}
