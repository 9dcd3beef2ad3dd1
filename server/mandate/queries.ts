import { asc, desc, eq, inArray, or, type SQL } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { files } from '@/db/schema/file';
import { mandates, mandateScopes } from '@/db/schema/mandate';
import { people } from '@/db/schema/person';

/** A mandate with its deputy and the name of its paper. */
export type MandateRow = typeof mandates.$inferSelect & { readonly deputy: string; readonly fileName: string };

/** The things a person is or was authorised for, each with the days it holds. */
export async function listScopesOf(reader: Reader, personId: string) {
  return reader
    .select()
    .from(mandateScopes)
    .where(eq(mandateScopes.personId, personId))
    .orderBy(asc(mandateScopes.from));
}

/** The mandates a person received or gave, the latest first. */
export function listMandatesOfPerson(reader: Reader, personId: string): Promise<MandateRow[]> {
  return mandatesWhere(reader, or(eq(mandates.personId, personId), eq(mandates.givenBy, personId)));
}

/** The mandates of some agencies, whoever gave them, the latest first. */
export async function listMandatesOfAgencies(reader: Reader, agencyIds: readonly string[]): Promise<MandateRow[]> {
  return agencyIds.length === 0 ? [] : mandatesWhere(reader, inArray(mandates.agencyId, [...agencyIds]));
}

/** The mandate a file belongs to, or null. */
export async function findMandateOfFile(reader: Reader, fileId: string) {
  const [row] = await reader.select().from(mandates).where(eq(mandates.fileId, fileId));
  return row ?? null;
}

async function mandatesWhere(reader: Reader, condition: SQL | undefined): Promise<MandateRow[]> {
  const rows = await reader
    .select({ mandate: mandates, deputy: people.name, fileName: files.name })
    .from(mandates)
    .innerJoin(people, eq(people.id, mandates.personId))
    .innerJoin(files, eq(files.id, mandates.fileId))
    .where(condition)
    .orderBy(desc(mandates.from), desc(mandates.id));
  return rows.map(({ mandate, deputy, fileName }) => ({ ...mandate, deputy, fileName }));
}
