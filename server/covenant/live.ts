import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { covenantVersions, signatures } from '@/db/schema/covenant';
import { contentCode } from '@/domain/covenant/code';
import type { CovenantLive } from '@/domain/covenant/live';

/** How far the signing of a bloc year has come, in one query; asked each second while somebody watches. */
export async function readLive(reader: Reader, blocYearId: string): Promise<CovenantLive> {
  const rows = await reader
    .select({
      version: covenantVersions.version,
      sha256: covenantVersions.sha256,
      completedAt: covenantVersions.completedAt,
      agencyId: signatures.agencyId,
    })
    .from(covenantVersions)
    .leftJoin(signatures, eq(signatures.versionId, covenantVersions.id))
    .where(and(eq(covenantVersions.blocYearId, blocYearId), isNull(covenantVersions.voidedAt)))
    .orderBy(asc(signatures.signedAt), asc(signatures.id));
  const [first] = rows;
  if (!first) return { version: 0, code: '', signed: [], complete: false };
  return {
    version: first.version,
    code: contentCode(first.sha256),
    signed: rows.flatMap(({ agencyId }) => agencyId ?? []),
    complete: first.completedAt !== null,
  };
}
