import { eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { achievements, disciplines, initiatives, pastAwards, workforces, yearRatings } from '@/db/schema/history';

/** The agencies on whose record a file is the scan of a paper, withdrawn facts among them: they stay readable. */
export async function agenciesOfScan(reader: Reader, fileId: string): Promise<string[]> {
  const tables = [yearRatings, disciplines, workforces, initiatives, achievements, pastAwards];
  const found = await Promise.all(
    tables.map((table) => reader.select({ agencyId: table.agencyId }).from(table).where(eq(table.fileId, fileId))),
  );
  return [...new Set(found.flat().map(({ agencyId }) => agencyId))];
}
