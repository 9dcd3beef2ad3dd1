import { eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocs, blocYears } from '@/db/schema/bloc';
import { covenantVersions } from '@/db/schema/covenant';

/** Where the covenant of a version stands in the addresses, or null when there is no such version. */
export async function findPlaceOfVersion(reader: Reader, versionId: string): Promise<{ bloc: string; year: number } | null> {
  const [place] = await reader
    .select({ bloc: blocs.slug, year: blocYears.year })
    .from(covenantVersions)
    .innerJoin(blocs, eq(blocs.id, covenantVersions.blocId))
    .innerJoin(blocYears, eq(blocYears.id, covenantVersions.blocYearId))
    .where(eq(covenantVersions.id, versionId));
  return place ?? null;
}
