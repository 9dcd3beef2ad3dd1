import { and, asc, count, eq, inArray, isNull, max } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies } from '@/db/schema/agency';
import { blocs, blocYears } from '@/db/schema/bloc';
import {
  signingCopies,
  covenantReadings,
  covenantRefusals,
  covenantSeals,
  covenantVersions,
  signatures,
} from '@/db/schema/covenant';
import { files } from '@/db/schema/file';
import { people } from '@/db/schema/person';
import type { BlocYearScope } from '../bloc/queries';
import { RefusedError } from '../refused';
import { inForce } from './in-force';

export type CovenantVersion = typeof covenantVersions.$inferSelect;
export type SignatureRow = typeof signatures.$inferSelect & { readonly code: string };
export type Signature = Awaited<ReturnType<typeof listSignatures>>[number];
export type Signed = Awaited<ReturnType<typeof listSigned>>[number];
export type CovenantRefusal = typeof covenantRefusals.$inferSelect;

/** The text in force, signed or to be signed, or null while none is frozen. */
export async function findVersion(reader: Reader, scope: BlocYearScope): Promise<CovenantVersion | null> {
  const [version] = await reader
    .select()
    .from(covenantVersions)
    .where(and(eq(covenantVersions.blocYearId, scope.id), inForce));
  return version ?? null;
}

/** The copy the bloc rehearses the signing with, or null while it does not. */
export async function findRehearsal(reader: Reader, scope: BlocYearScope): Promise<CovenantVersion | null> {
  const [copy] = await reader
    .select()
    .from(covenantVersions)
    .where(
      and(
        eq(covenantVersions.blocYearId, scope.id),
        eq(covenantVersions.kind, 'rehearsal'),
        isNull(covenantVersions.voidedAt),
      ),
    );
  return copy ?? null;
}

/** A version by its id, voided ones too. Refusal: `covenant.unknown`. */
export async function getVersion(reader: Reader, versionId: string): Promise<CovenantVersion> {
  const version = await findVersionById(reader, versionId);
  if (!version) throw new RefusedError({ code: 'covenant.unknown' }, false);
  return version;
}

/** A text by the code on its paper, or null. */
export async function findVersionByCode(reader: Reader, verifyCode: string): Promise<CovenantVersion | null> {
  const [version] = await reader.select().from(covenantVersions).where(eq(covenantVersions.verifyCode, verifyCode));
  return version ?? null;
}

/** A text by its id, voided ones too, or null. */
export async function findVersionById(reader: Reader, versionId: string): Promise<CovenantVersion | null> {
  const [version] = await reader.select().from(covenantVersions).where(eq(covenantVersions.id, versionId));
  return version ?? null;
}

/** The annexes of a covenant in their order, voided ones too. */
export async function listAnnexes(reader: Reader, parentId: string): Promise<CovenantVersion[]> {
  return reader
    .select()
    .from(covenantVersions)
    .where(and(eq(covenantVersions.parentId, parentId), eq(covenantVersions.kind, 'annex')))
    .orderBy(asc(covenantVersions.version));
}

/** What the files of a text are called by. */
export function fileWordOf({ kind, version }: Pick<CovenantVersion, 'kind' | 'version'>): string {
  return kind === 'annex' ? `phu-luc-${version}` : 'giao-uoc';
}

/** All annexes of a year in their order: voided ones too, and those of covenants that were opened again. */
export async function listYearAnnexes(reader: Reader, scope: BlocYearScope): Promise<CovenantVersion[]> {
  return reader
    .select()
    .from(covenantVersions)
    .where(and(eq(covenantVersions.blocYearId, scope.id), eq(covenantVersions.kind, 'annex')))
    .orderBy(asc(covenantVersions.version));
}

/** How many have signed each of these texts; one query. */
export async function countSignatures(reader: Reader, versionIds: readonly string[]): Promise<Map<string, number>> {
  if (versionIds.length === 0) return new Map();
  const rows = await reader
    .select({ versionId: signatures.versionId, signed: count() })
    .from(signatures)
    .where(inArray(signatures.versionId, [...versionIds]))
    .groupBy(signatures.versionId);
  return new Map(rows.map(({ versionId, signed }) => [versionId, signed]));
}

/** An annex of the year by its number, also one that was declared void, or null. */
export async function findAnnex(reader: Reader, scope: BlocYearScope, number: number): Promise<CovenantVersion | null> {
  const [annex] = await reader
    .select()
    .from(covenantVersions)
    .where(
      and(
        eq(covenantVersions.blocYearId, scope.id),
        eq(covenantVersions.kind, 'annex'),
        eq(covenantVersions.version, number),
      ),
    );
  return annex ?? null;
}

/** The files given out to be signed with a certificate, the latest last. */
export async function listCopies(reader: Reader, versionId: string) {
  return reader
    .select()
    .from(signingCopies)
    .where(eq(signingCopies.versionId, versionId))
    .orderBy(asc(signingCopies.givenAt), asc(signingCopies.id));
}

/** The seals of a text, the first one first; the last one counts. */
export async function listSeals(reader: Reader, versionId: string) {
  return reader
    .select()
    .from(covenantSeals)
    .where(eq(covenantSeals.versionId, versionId))
    .orderBy(asc(covenantSeals.number));
}

/** How many bytes files have, by their ids; their contents are not read. */
export async function sizesOfFiles(reader: Reader, fileIds: readonly string[]): Promise<Map<string, number>> {
  if (fileIds.length === 0) return new Map();
  const rows = await reader
    .select({ id: files.id, size: files.size })
    .from(files)
    .where(inArray(files.id, [...fileIds]));
  return new Map(rows.map(({ id, size }) => [id, size]));
}

/** Every text of the covenant that was ever frozen in a year, the first one first. */
export async function listVersions(reader: Reader, scope: BlocYearScope): Promise<CovenantVersion[]> {
  return reader
    .select()
    .from(covenantVersions)
    .where(and(eq(covenantVersions.blocYearId, scope.id), eq(covenantVersions.kind, 'covenant')))
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
    .where(and(eq(covenantVersions.blocYearId, scope.id), eq(covenantVersions.kind, 'covenant')));
  return rows.filter(({ voidedAt }) => voidedAt !== null).toSorted((a, b) => b.version - a.version);
}

/** The number the next frozen text of a kind will bear. */
export async function nextVersion(
  reader: Reader,
  scope: BlocYearScope,
  kind: CovenantVersion['kind'] = 'covenant',
): Promise<number> {
  const [row] = await reader
    .select({ last: max(covenantVersions.version) })
    .from(covenantVersions)
    .where(and(eq(covenantVersions.blocYearId, scope.id), eq(covenantVersions.kind, kind)));
  return (row?.last ?? 0) + 1;
}

const inOrderOfSigning = [asc(signatures.number), asc(signatures.signedAt), asc(signatures.id)];

/** Who has signed a version, in the order of signing, each with the code by which the text names its agency: what pages and papers show. */
export async function listSignatures(reader: Reader, versionId: string) {
  return reader
    .select({
      code: agencies.code,
      number: signatures.number,
      method: signatures.method,
      postAtTime: signatures.postAtTime,
      statement: signatures.statement,
      mark: signatures.mark,
      signedOn: signatures.signedOn,
      signedAt: signatures.signedAt,
      fileId: signatures.fileId,
    })
    .from(signatures)
    .innerJoin(agencies, eq(agencies.id, signatures.agencyId))
    .where(eq(signatures.versionId, versionId))
    .orderBy(...inOrderOfSigning);
}

/** The same, of which only as much is read as the next signature depends on: two hundred heads sign at once. */
export async function listSigned(reader: Reader, versionId: string) {
  return reader
    .select({
      agencyId: signatures.agencyId,
      code: agencies.code,
      method: signatures.method,
      fileId: signatures.fileId,
      hash: signatures.hash,
    })
    .from(signatures)
    .innerJoin(agencies, eq(agencies.id, signatures.agencyId))
    .where(eq(signatures.versionId, versionId))
    .orderBy(...inOrderOfSigning);
}

/** The same with everything that proves each of them. */
export async function listSignatureRows(reader: Reader, versionId: string): Promise<SignatureRow[]> {
  const rows = await reader
    .select({ signature: signatures, code: agencies.code })
    .from(signatures)
    .innerJoin(agencies, eq(agencies.id, signatures.agencyId))
    .where(eq(signatures.versionId, versionId))
    .orderBy(...inOrderOfSigning);
  return rows.map(({ signature, code }) => ({ ...signature, code }));
}

/** When somebody who may sign for an agency opened a text and reached its end, or null. */
export async function findReading(
  reader: Reader,
  of: { readonly versionId: string; readonly agencyId: string; readonly personId: string },
) {
  const [reading] = await reader
    .select()
    .from(covenantReadings)
    .where(
      and(
        eq(covenantReadings.versionId, of.versionId),
        eq(covenantReadings.agencyId, of.agencyId),
        eq(covenantReadings.personId, of.personId),
      ),
    );
  return reading ?? null;
}

/** When a person opened a text and reached its end, for each agency it was read for. */
export async function listReadings(reader: Reader, versionId: string, personId: string) {
  return reader
    .select()
    .from(covenantReadings)
    .where(and(eq(covenantReadings.versionId, versionId), eq(covenantReadings.personId, personId)));
}

/** Who refused a version, the latest last. */
export async function listRefusals(reader: Reader, versionId: string): Promise<CovenantRefusal[]> {
  return reader
    .select()
    .from(covenantRefusals)
    .where(eq(covenantRefusals.versionId, versionId))
    .orderBy(asc(covenantRefusals.refusedAt));
}

/** The bloc years in whose covenant a file has a place: as the text itself, or as what was signed on. */
export async function yearsOfCovenantFile(reader: Reader, fileId: string): Promise<string[]> {
  const texts = await reader
    .select({ id: covenantVersions.blocYearId })
    .from(covenantVersions)
    .where(eq(covenantVersions.fileId, fileId));
  const signed = await reader
    .select({ id: signatures.blocYearId })
    .from(signatures)
    .where(eq(signatures.fileId, fileId));
  const given = await reader
    .select({ id: signingCopies.blocYearId })
    .from(signingCopies)
    .where(eq(signingCopies.fileId, fileId));
  const sealed = await reader
    .select({ id: covenantSeals.blocYearId })
    .from(covenantSeals)
    .where(eq(covenantSeals.fileId, fileId));
  return [...new Set([...texts, ...signed, ...given, ...sealed].map(({ id }) => id))];
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
): Promise<{ bloc: string; year: number; kind: CovenantVersion['kind']; version: number } | null> {
  const [place] = await reader
    .select({
      bloc: blocs.slug,
      year: blocYears.year,
      kind: covenantVersions.kind,
      version: covenantVersions.version,
    })
    .from(covenantVersions)
    .innerJoin(blocs, eq(blocs.id, covenantVersions.blocId))
    .innerJoin(blocYears, eq(blocYears.id, covenantVersions.blocYearId))
    .where(eq(covenantVersions.id, versionId));
  return place ?? null;
}
