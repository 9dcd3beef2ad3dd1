import { and, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocs, memberships } from '@/db/schema/bloc';
import { listScopes, type BlocYearScope } from './queries';

/** The years of the blocs an agency belongs to today, in which it was a member: a fixed number of queries. */
export async function listBlocsOf(reader: Reader, agencyId: string, now: Date): Promise<BlocYearScope[]> {
  const scopes = await listYearsWith(reader, agencyId, now);
  return scopes.filter(({ presentAgencyIds }) => presentAgencyIds.includes(agencyId));
}

/** The years of all blocs in which an agency was a member: a fixed number of queries. */
export async function listYearsWith(reader: Reader, agencyId: string, now: Date): Promise<BlocYearScope[]> {
  const rows = await reader
    .selectDistinct({ blocYearId: memberships.blocYearId })
    .from(memberships)
    .innerJoin(blocs, eq(blocs.id, memberships.blocId))
    .where(and(eq(memberships.agencyId, agencyId), isNull(blocs.replacedAt)));
  return listScopes(
    reader,
    rows.map(({ blocYearId }) => blocYearId),
    now,
  );
}
