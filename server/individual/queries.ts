import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { individuals, units } from '@/db/schema/history';

/** The people of an agency who may be proposed and stand on record, by name, with the unit they belong to. */
export async function listIndividuals(reader: Reader, agencyId: string) {
  const rows = await reader
    .select({ individual: individuals, unit: units.name })
    .from(individuals)
    .leftJoin(units, eq(units.id, individuals.unitId))
    .where(and(eq(individuals.agencyId, agencyId), isNull(individuals.withdrawnAt)))
    .orderBy(asc(individuals.nameFold), asc(individuals.birthYear));
  return rows.map(({ individual, unit }) => ({ ...individual, unit }));
}
