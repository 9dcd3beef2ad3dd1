import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { individuals, units } from '@/db/schema/history';

/** The units and individuals on record of an agency, by name: whose an award or an initiative may be. */
export async function listSubjects(reader: Reader, agencyId: string) {
  return {
    units: await reader
      .select({ id: units.id, name: units.name })
      .from(units)
      .where(and(eq(units.agencyId, agencyId), isNull(units.withdrawnAt)))
      .orderBy(asc(units.nameFold)),
    individuals: await reader
      .select({
        id: individuals.id,
        name: individuals.name,
        birthYear: individuals.birthYear,
        post: individuals.post,
        woman: individuals.woman,
        leads: individuals.leads,
      })
      .from(individuals)
      .where(and(eq(individuals.agencyId, agencyId), isNull(individuals.withdrawnAt)))
      .orderBy(asc(individuals.nameFold), asc(individuals.birthYear)),
  };
}

/** Everybody on record of some agencies who may be honoured: whether they lead, and whether they are women. */
export async function listPersons(
  reader: Reader,
  agencyIds: readonly string[],
): Promise<{ readonly id: string; readonly woman: boolean; readonly leads: boolean }[]> {
  if (agencyIds.length === 0) return [];
  return reader
    .select({ id: individuals.id, woman: individuals.woman, leads: individuals.leads })
    .from(individuals)
    .where(and(inArray(individuals.agencyId, [...agencyIds]), isNull(individuals.withdrawnAt)));
}
