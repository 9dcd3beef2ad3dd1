import { and, asc, eq, isNull } from 'drizzle-orm';
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
export type SubjectsOnRecord = Awaited<ReturnType<typeof listSubjects>>;
