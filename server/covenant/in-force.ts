import { and, eq, isNull } from 'drizzle-orm';
import { covenantVersions } from '@/db/schema/covenant';

/** Of all frozen texts the covenant itself that holds: no annex, no copy to rehearse with, nothing that was opened again. */
export const inForce = and(isNull(covenantVersions.voidedAt), eq(covenantVersions.kind, 'covenant'));
