import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { nominations, reviewConflicts } from '@/db/schema/nomination';
import type { JudgedCase } from '@/domain/nomination/review';
import type { ActorFacts } from '@/domain/person/actor';
import type { BlocYearScope } from '../bloc/queries';
import { listNominations } from '../nomination/queries';

/** An agency as a case to decide on: who said to be concerned by any of its nominations of the year is concerned by what is found of it. */
export async function caseOfAgency(reader: Reader, scope: BlocYearScope, agencyId: string): Promise<JudgedCase> {
  const own = (await listNominations(reader, scope)).filter((one) => one.agencyId === agencyId);
  return { agencyId, conflicts: own.flatMap(({ conflicts }) => conflicts) };
}

/**
 * The agencies whose findings are hidden from a reader who said to be concerned by a nomination of theirs in one of these bloc years; one query
 * however many years. Source: visibility, `findings`.
 */
export async function agenciesHidden(
  reader: Reader,
  scopes: readonly BlocYearScope[],
  { personId }: ActorFacts,
): Promise<Set<string>> {
  if (personId === null || scopes.length === 0) return new Set();
  const rows = await reader
    .selectDistinct({ agencyId: nominations.agencyId })
    .from(reviewConflicts)
    .innerJoin(nominations, eq(nominations.id, reviewConflicts.nominationId))
    .where(
      and(
        inArray(
          reviewConflicts.blocYearId,
          scopes.map(({ id }) => id),
        ),
        eq(reviewConflicts.personId, personId),
        isNull(reviewConflicts.withdrawnAt),
      ),
    );
  return new Set(rows.map(({ agencyId }) => agencyId));
}
