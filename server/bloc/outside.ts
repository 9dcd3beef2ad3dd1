import { and, asc, count, eq, gte, inArray, isNotNull, isNull, lte, not, or, exists, sql, type SQL } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { blocMemberships, blocs } from '@/db/schema/bloc';
import type { IsoDate } from '@/domain/shared/dates';
import { searchQuery } from '@/lib/search-key';

/** Agencies on one page of a list. */
export const outsidePageSize = 50;

const nameOfDay = (on: IsoDate) =>
  and(lte(agencyVersions.from, on), or(isNull(agencyVersions.to), gte(agencyVersions.to, on)));

/** Marks, spaces and capitals make no difference. */
function called(typed: string): SQL | undefined {
  const query = searchQuery(typed);
  return query === '' ? undefined : sql`replace(${agencyVersions.nameFold}, ' ', '') like ${`%${query}%`}`;
}

function outside(reader: Reader, on: IsoDate, typed: string): SQL | undefined {
  const belonging = reader
    .select({ one: sql`1` })
    .from(blocMemberships)
    .where(
      and(
        eq(blocMemberships.agencyId, agencies.id),
        isNotNull(blocMemberships.kind),
        lte(blocMemberships.from, on),
        or(isNull(blocMemberships.to), gte(blocMemberships.to, on)),
      ),
    );
  return and(nameOfDay(on), not(exists(belonging)), called(typed));
}

/** Agencies that exist on a day and belong to no bloc, under their names of that day, in the order of protocol; one page of them. */
export async function listOutside(reader: Reader, on: IsoDate, typed: string, page: number) {
  return reader
    .select({
      id: agencies.id,
      slug: agencies.slug,
      code: agencies.code,
      kind: agencies.kind,
      name: agencyVersions.name,
    })
    .from(agencies)
    .innerJoin(agencyVersions, eq(agencyVersions.agencyId, agencies.id))
    .where(outside(reader, on, typed))
    .orderBy(asc(agencies.position), asc(agencies.code))
    .limit(outsidePageSize)
    .offset((page - 1) * outsidePageSize);
}

/** How many agencies exist on a day and belong to no bloc. */
export async function countOutside(reader: Reader, on: IsoDate, typed = ''): Promise<number> {
  const [row] = await reader
    .select({ count: count() })
    .from(agencies)
    .innerJoin(agencyVersions, eq(agencyVersions.agencyId, agencies.id))
    .where(outside(reader, on, typed));
  return row?.count ?? 0;
}

/** The last bloc each of these agencies belonged to before a day, with its last day there; by agency. */
export async function lastBlocs(
  reader: Reader,
  agencyIds: readonly string[],
  on: IsoDate,
): Promise<Map<string, { bloc: string; to: IsoDate }>> {
  if (agencyIds.length === 0) return new Map();
  const rows = await reader
    .select({ agencyId: blocMemberships.agencyId, bloc: blocs.name, to: blocMemberships.to })
    .from(blocMemberships)
    .innerJoin(blocs, eq(blocs.id, blocMemberships.blocId))
    .where(
      and(
        inArray(blocMemberships.agencyId, [...agencyIds]),
        isNotNull(blocMemberships.kind),
        lte(blocMemberships.to, on),
      ),
    )
    .orderBy(asc(blocMemberships.to));
  return new Map(rows.flatMap(({ agencyId, bloc, to }) => (to ? [[agencyId, { bloc, to }] as const] : [])));
}

/** How many agencies are offered at once; more are found by their name. */
const offeredAtMost = 30;

/**
 * Agencies that exist on a day and could become members: those called so, or where nothing is typed those outside every bloc. Each with
 * the bloc of the kind it belongs to then.
 */
export async function listOffered(
  reader: Reader,
  { on, kind, typed }: { readonly on: IsoDate; readonly kind: string; readonly typed: string },
) {
  const term = and(
    eq(blocMemberships.agencyId, agencies.id),
    eq(blocMemberships.kind, kind),
    lte(blocMemberships.from, on),
    or(isNull(blocMemberships.to), gte(blocMemberships.to, on)),
  );
  return reader
    .select({
      agencyId: agencies.id,
      code: agencies.code,
      name: agencyVersions.name,
      blocId: blocs.id,
      bloc: blocs.name,
    })
    .from(agencies)
    .innerJoin(agencyVersions, eq(agencyVersions.agencyId, agencies.id))
    .leftJoin(blocMemberships, term)
    .leftJoin(blocs, eq(blocs.id, blocMemberships.blocId))
    .where(and(nameOfDay(on), called(typed) ?? isNull(blocs.id)))
    .orderBy(asc(agencies.position), asc(agencies.code))
    .limit(offeredAtMost);
}
