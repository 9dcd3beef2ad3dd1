import { and, eq, isNull, or } from 'drizzle-orm';
import { covenantVersions } from '@/db/schema/covenant';

/** Of all frozen texts the covenant itself that holds: no annex, no copy to rehearse with, nothing that was opened again. */
export const inForce = and(isNull(covenantVersions.voidedAt), eq(covenantVersions.kind, 'covenant'));

/** The text somebody watches by its id: gone when it is declared void; a copy to rehearse with stays as it was when the rehearsal ended. */
export const standing = (versionId: string) =>
  and(
    eq(covenantVersions.id, versionId),
    or(isNull(covenantVersions.voidedAt), eq(covenantVersions.kind, 'rehearsal')),
  );
