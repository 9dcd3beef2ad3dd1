import { inArray } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencyVersions } from '@/db/schema/agency';
import { lifeOf, type Life } from '@/domain/person/appoint';

/** The days of agencies, from their first name to the end of their last one, by agency. */
export async function findLives(reader: Reader, agencyIds: readonly string[]): Promise<Map<string, Life>> {
  if (agencyIds.length === 0) return new Map();
  const rows = await reader
    .select({ agencyId: agencyVersions.agencyId, from: agencyVersions.from, to: agencyVersions.to })
    .from(agencyVersions)
    .where(inArray(agencyVersions.agencyId, [...new Set(agencyIds)]));
  const lives = new Map<string, Life>();
  for (const [agencyId, versions] of Map.groupBy(rows, (row) => row.agencyId)) {
    const life = lifeOf(versions);
    if (life) lives.set(agencyId, life);
  }
  return lives;
}
