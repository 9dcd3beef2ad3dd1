import { and, asc, eq, isNull, max } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies } from '@/db/schema/agency';
import { blocs, blocYears } from '@/db/schema/bloc';
import { covenantRefusals, covenantVersions, signatures } from '@/db/schema/covenant';
import { people } from '@/db/schema/person';
import type { BlocYearScope } from '../bloc/queries';
import { RefusedError } from '../refused';

export type CovenantVersion = typeof covenantVersions.$inferSelect;
export type Signature = typeof signatures.$inferSelect & { readonly code: string };
export type CovenantRefusal = typeof covenantRefusals.$inferSelect;

/** The text in force, signed or to be signed, or null while none is frozen. */
export async function findVersion(reader: Reader, scope: BlocYearScope): Promise<CovenantVersion | null> {
  const [version] = await reader
    .select()
    .from(covenantVersions)
    .where(and(eq(covenantVersions.blocYearId, scope.id), isNull(covenantVersions.voidedAt)));
  return version ?? null;
}

/** Whether the text of the covenant is frozen, so that nothing in it may be written any more. */
export async function isFrozen(reader: Reader, scope: BlocYearScope): Promise<boolean> {
  return (await findVersion(reader, scope)) !== null;
}

/** A version by its id, voided ones too. Refusal: `covenant.unknown`. */
export async function getVersion(reader: Reader, versionId: string): Promise<CovenantVersion> {
  const [version] = await reader.select().from(covenantVersions).where(eq(covenantVersions.id, versionId));
  if (!version) throw new RefusedError({ code: 'covenant.unknown' }, false);
  return version;
}

/** Every text that was ever frozen in a year, the first one first. */
export async function listVersions(reader: Reader, scope: BlocYearScope): Promise<CovenantVersion[]> {
  return reader
    .select()
    .from(covenantVersions)
    .where(eq(covenantVersions.blocYearId, scope.id))
    .orderBy(asc(covenantVersions.version));
}

/** Versions that were reopened, the last one first, each with its reason. */
export async function listVoided(reader: Reader, scope: BlocYearScope) {
  const rows = await reader
    .select({
      version: covenantVersions.version,
      voidedAt: covenantVersions.voidedAt,
      voidReason: covenantVersions.voidReason,
      sha256: covenantVersions.sha256,
    })
    .from(covenantVersions)
    .where(eq(covenantVersions.blocYearId, scope.id));
  return rows.filter(({ voidedAt }) => voidedAt !== null).toSorted((a, b) => b.version - a.version);
}

/** The number the next frozen text will bear. */
export async function nextVersion(reader: Reader, scope: BlocYearScope): Promise<number> {
  const [row] = await reader
    .select({ last: max(covenantVersions.version) })
    .from(covenantVersions)
    .where(eq(covenantVersions.blocYearId, scope.id));
  return (row?.last ?? 0) + 1;
}

/** Who has signed a version, in the order of signing, each with the code by which the text names its agency. */
export async function listSignatures(reader: Reader, versionId: string): Promise<Signature[]> {
  const rows = await reader
    .select({ signature: signatures, code: agencies.code })
    .from(signatures)
    .innerJoin(agencies, eq(agencies.id, signatures.agencyId))
    .where(eq(signatures.versionId, versionId))
    .orderBy(asc(signatures.signedAt), asc(signatures.id));
  return rows.map(({ signature, code }) => ({ ...signature, code }));
}

/** Who refused a version, the latest last. */
export async function listRefusals(reader: Reader, versionId: string): Promise<CovenantRefusal[]> {
  return reader
    .select()
    .from(covenantRefusals)
    .where(eq(covenantRefusals.versionId, versionId))
    .orderBy(asc(covenantRefusals.refusedAt));
}

/** The name of a person as it is shown, e.g. of whoever froze the text. */
export async function findNameOf(reader: Reader, personId: string): Promise<string> {
  const [person] = await reader.select({ name: people.name }).from(people).where(eq(people.id, personId));
  return person?.name ?? '';
}

/** Where the covenant of a version stands in the addresses, or null when there is no such version. */
export async function findPlaceOfVersion(
  reader: Reader,
  versionId: string,
): Promise<{ bloc: string; year: number } | null> {
  const [place] = await reader
    .select({ bloc: blocs.slug, year: blocYears.year })
    .from(covenantVersions)
    .innerJoin(blocs, eq(blocs.id, covenantVersions.blocId))
    .innerJoin(blocYears, eq(blocYears.id, covenantVersions.blocYearId))
    .where(eq(covenantVersions.id, versionId));
  return place ?? null;
}
