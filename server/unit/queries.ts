import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { units } from '@/db/schema/history';

export type Unit = typeof units.$inferSelect;

/** The units of an agency that stand, by name. */
export async function listUnits(reader: Reader, agencyId: string): Promise<Unit[]> {
  return reader
    .select()
    .from(units)
    .where(and(eq(units.agencyId, agencyId), isNull(units.withdrawnAt)))
    .orderBy(asc(units.nameFold));
}
