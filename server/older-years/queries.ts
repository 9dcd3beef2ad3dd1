import { and, asc, desc, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencyVersions } from '@/db/schema/agency';
import { blocYears } from '@/db/schema/bloc';
import { files } from '@/db/schema/file';
import { olderResults, olderTables } from '@/db/schema/older-years';
import { resultPublications } from '@/db/schema/result';
import { inOlderOrder } from '@/domain/older-years/order';
import type { ReadingFacts } from '@/domain/older-years/read';
import { fold } from '@/lib/fold';
import type { BlocYearScope } from '../bloc/queries';

export type KeptTable = Omit<typeof olderTables.$inferSelect, 'blocId' | 'blocYearId'> & { readonly fileName: string };

/** A table that was brought to a bloc year, or null. */
export async function findTable(reader: Reader, scope: BlocYearScope, tableId: string): Promise<KeptTable | null> {
  const [row] = await reader
    .select({ table: olderTables, fileName: files.name })
    .from(olderTables)
    .innerJoin(files, eq(files.id, olderTables.fileId))
    .where(and(eq(olderTables.id, tableId), eq(olderTables.blocYearId, scope.id)));
  return row ? { ...row.table, fileName: row.fileName } : null;
}

/** The table of a bloc that was taken over last, for its columns; null before the first. */
export async function findLastTaken(reader: Reader, { blocId }: Pick<BlocYearScope, 'blocId'>) {
  const [row] = await reader
    .select({ cells: olderTables.cells, mapping: olderTables.mapping, maximumCenti: olderTables.maximumCenti })
    .from(olderTables)
    .where(and(eq(olderTables.blocId, blocId), isNotNull(olderTables.takenAt), isNull(olderTables.withdrawnAt)))
    .orderBy(desc(olderTables.takenAt))
    .limit(1);
  return row?.mapping ? { ...row, mapping: row.mapping } : null;
}

/** What older tables tell of a bloc before a year, latest year first: points in hundredths, and the file each row came from. */
export async function listOlderResults(reader: Reader, { blocId, year }: Pick<BlocYearScope, 'blocId' | 'year'>) {
  const rows = await reader
    .select({
      tableId: olderResults.tableId,
      blocYearId: olderResults.blocYearId,
      year: olderResults.year,
      name: olderResults.name,
      agencyId: olderResults.agencyId,
      totalCenti: olderResults.totalCenti,
      maximumCenti: olderResults.maximumCenti,
      rank: olderResults.rank,
      rating: olderResults.rating,
      fileId: olderTables.fileId,
      fileName: files.name,
      takenAt: olderTables.takenAt,
    })
    .from(olderResults)
    .innerJoin(olderTables, eq(olderTables.id, olderResults.tableId))
    .innerJoin(files, eq(files.id, olderTables.fileId))
    .where(and(eq(olderResults.blocId, blocId), lt(olderResults.year, year), isNull(olderResults.replacedAt)))
    .orderBy(asc(olderResults.id));
  return inOlderOrder(rows);
}

/** The bloc years whose older tables a file was brought in. */
export async function yearsOfTableFile(reader: Reader, fileId: string): Promise<string[]> {
  const rows = await reader
    .select({ blocYearId: olderTables.blocYearId })
    .from(olderTables)
    .where(eq(olderTables.fileId, fileId));
  return rows.map(({ blocYearId }) => blocYearId);
}

/** What a table is read against: names of the register, years published here. Of two agencies of one name that of this bloc counts, else neither. */
export async function readTableFacts(
  reader: Reader,
  scope: BlocYearScope,
): Promise<Omit<ReadingFacts, 'year' | 'maximumCenti'>> {
  const published = await reader
    .select({ year: blocYears.year })
    .from(resultPublications)
    .innerJoin(blocYears, eq(blocYears.id, resultPublications.blocYearId))
    .where(eq(resultPublications.blocId, scope.blocId));
  const versions = await reader
    .select({ agencyId: agencyVersions.agencyId, name: agencyVersions.name, shortName: agencyVersions.shortName })
    .from(agencyVersions);
  const bearers = new Map<string, Set<string>>();
  for (const { agencyId, name, shortName } of versions)
    for (const key of [fold(name), fold(shortName)]) bearers.set(key, (bearers.get(key) ?? new Set()).add(agencyId));
  const agencies = new Map(
    [...bearers].flatMap(([key, ids]): [string, string][] => {
      const own = [...ids].filter((id) => scope.everAgencyIds.includes(id));
      const [only, other] = own.length > 0 ? own : [...ids];
      return only === undefined || other !== undefined ? [] : [[key, only]];
    }),
  );
  return { before: scope.year, published: published.map(({ year }) => year), agencies };
}
