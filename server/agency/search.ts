import { aliasedTable, and, asc, eq, exists, gte, inArray, isNull, like, lte, or, sql, type SQL } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { blocMemberships, blocs } from '@/db/schema/bloc';
import { pageSize, type RegisterFilter } from '@/domain/agency/filter';
import type { IsoDate } from '@/domain/shared/dates';
import { searchQuery } from '@/lib/search-key';

/** Whose agencies may be shown: all of them, or those named. */
export type Sight = readonly string[] | 'all';

const anyName = aliasedTable(agencyVersions, 'any_name');
const laterName = aliasedTable(agencyVersions, 'later_name');

/**
 * One page of the register in the order of protocol, with how many rows there are in all: one query, whatever it finds. Search looks
 * through every name an agency ever bore, its short names and its code.
 */
export async function searchRegister(
  reader: Reader,
  filter: RegisterFilter,
  { sight, page, today, size = pageSize }: { sight: Sight; page: number; today: IsoDate; size?: number },
) {
  const rows = await reader
    .select({
      id: agencies.id,
      slug: agencies.slug,
      code: agencies.code,
      kind: agencies.kind,
      name: agencyVersions.name,
      shortName: agencyVersions.shortName,
      from: agencyVersions.from,
      to: agencyVersions.to,
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(agencies)
    .innerJoin(agencyVersions, eq(agencyVersions.agencyId, agencies.id))
    .where(conditions(reader, filter, sight, today))
    .orderBy(asc(agencies.position), asc(agencies.id))
    .limit(size)
    .offset((page - 1) * size);
  return { rows, total: rows[0]?.total ?? 0 };
}

function conditions(reader: Reader, filter: RegisterFilter, sight: Sight, today: IsoDate): SQL | undefined {
  const query = searchQuery(filter.search);
  return and(
    filter.on === null ? isLatest(reader) : covering(agencyVersions, filter.on),
    query === '' ? undefined : bore(reader, query),
    filter.kind === null ? undefined : eq(agencies.kind, filter.kind),
    filter.bloc === null ? undefined : belongs(reader, filter.bloc, filter.on ?? today),
    sight === 'all' ? undefined : inArray(agencies.id, sight.length > 0 ? [...sight] : ['']),
  );
}

function covering(period: { from: typeof agencyVersions.from; to: typeof agencyVersions.to }, on: IsoDate) {
  return and(lte(period.from, on), or(isNull(period.to), gte(period.to, on)));
}

function isLatest(reader: Reader): SQL {
  const last = reader
    .select({ from: sql`max(${laterName.from})` })
    .from(laterName)
    .where(eq(laterName.agencyId, agencies.id));
  return sql`${agencyVersions.from} = (${last})`;
}

/** A query holds letters and digits only, so no wildcard of LIKE. Names written before there was a key are read by their folded form. */
function bore(reader: Reader, query: string): SQL {
  const named = reader
    .select({ id: anyName.agencyId })
    .from(anyName)
    .where(
      or(
        like(anyName.searchKey, `%${query}%`),
        and(eq(anyName.searchKey, ''), like(sql`replace(${anyName.nameFold}, ' ', '')`, `%${query}%`)),
      ),
    );
  return inArray(agencies.id, named);
}

function belongs(reader: Reader, slug: string, on: IsoDate): SQL {
  return exists(
    reader
      .select({ id: blocMemberships.id })
      .from(blocMemberships)
      .innerJoin(blocs, eq(blocs.id, blocMemberships.blocId))
      .where(
        and(
          eq(blocMemberships.agencyId, agencies.id),
          eq(blocs.slug, slug),
          lte(blocMemberships.from, on),
          or(isNull(blocMemberships.to), gte(blocMemberships.to, on)),
        ),
      ),
  );
}

/** The blocs agencies belong to on a day, by agency; rehearsals are left out. */
export async function blocsOnDay(
  reader: Reader,
  agencyIds: readonly string[],
  on: IsoDate,
): Promise<ReadonlyMap<string, readonly { slug: string; name: string }[]>> {
  if (agencyIds.length === 0) return new Map();
  const rows = await reader
    .select({ agencyId: blocMemberships.agencyId, slug: blocs.slug, name: blocs.name })
    .from(blocMemberships)
    .innerJoin(blocs, eq(blocs.id, blocMemberships.blocId))
    .where(
      and(
        inArray(blocMemberships.agencyId, [...agencyIds]),
        lte(blocMemberships.from, on),
        or(isNull(blocMemberships.to), gte(blocMemberships.to, on)),
        isNull(blocs.rehearsalOn),
        isNull(blocs.replacedAt),
      ),
    )
    .orderBy(asc(blocs.nameFold));
  const found = new Map<string, { slug: string; name: string }[]>();
  for (const { agencyId, ...bloc } of rows) found.set(agencyId, [...(found.get(agencyId) ?? []), bloc]);
  return found;
}
