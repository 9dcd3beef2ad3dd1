import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { ceremonyEvents, covenantReadings, covenantVersions, signatures } from '@/db/schema/covenant';
import { ceremonyOf } from '@/domain/ceremony/ceremony';
import { contentCode } from '@/domain/covenant/code';
import type { CovenantLive } from '@/domain/covenant/live';
import { inForce, standing } from './in-force';

/** How far the signing of a bloc year has come: of its covenant, or of the text named. Asked each second while somebody watches. */
export async function readLive(reader: Reader, blocYearId: string, versionId?: string): Promise<CovenantLive> {
  const [text] = await reader
    .select({
      id: covenantVersions.id,
      version: covenantVersions.version,
      sha256: covenantVersions.sha256,
      completedAt: covenantVersions.completedAt,
    })
    .from(covenantVersions)
    .where(and(eq(covenantVersions.blocYearId, blocYearId), versionId ? standing(versionId) : inForce));
  if (!text)
    return {
      version: 0,
      code: '',
      stage: 'notBegun',
      called: null,
      signed: [],
      reading: [],
      present: [],
      complete: false,
    };
  const [signed, readings, events] = await Promise.all([
    reader
      .select({ agencyId: signatures.agencyId })
      .from(signatures)
      .where(eq(signatures.versionId, text.id))
      .orderBy(asc(signatures.signedAt), asc(signatures.id)),
    reader
      .selectDistinct({ agencyId: covenantReadings.agencyId })
      .from(covenantReadings)
      .where(eq(covenantReadings.versionId, text.id))
      .orderBy(asc(covenantReadings.agencyId)),
    reader
      .select({ kind: ceremonyEvents.kind, agencyId: ceremonyEvents.agencyId })
      .from(ceremonyEvents)
      .where(eq(ceremonyEvents.versionId, text.id))
      .orderBy(asc(ceremonyEvents.number)),
  ]);
  const { stage, calledAgencyId, presentAgencyIds } = ceremonyOf(events);
  const ids = (rows: readonly { readonly agencyId: string }[]) => rows.map(({ agencyId }) => agencyId);
  return {
    version: text.version,
    code: contentCode(text.sha256),
    stage,
    called: calledAgencyId,
    signed: ids(signed),
    reading: ids(readings),
    present: presentAgencyIds,
    complete: text.completedAt !== null,
  };
}
