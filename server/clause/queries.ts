import { asc, desc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { covenantClauses, covenantCopies } from '@/db/schema/covenant-draft';
import { people } from '@/db/schema/person';
import type { StandingClause } from '@/domain/covenant/clause';
import type { BlocYearScope } from '../bloc/queries';

/** The paragraphs its keepers wrote for the covenant of a year, in their order within each kind. */
export async function listClauses(reader: Reader, scope: BlocYearScope): Promise<StandingClause[]> {
  const rows = await reader
    .select({ id: covenantClauses.id, kind: covenantClauses.kind, text: covenantClauses.text, by: people.name })
    .from(covenantClauses)
    .innerJoin(people, eq(people.id, covenantClauses.writtenBy))
    .where(eq(covenantClauses.blocYearId, scope.id))
    .orderBy(asc(covenantClauses.number));
  return rows.map(({ id, kind, text, by }) => ({ id, kind, row: { text }, by }));
}

/** What was last copied into the draft of a year, or null where nothing was. */
export async function findLastCopy(reader: Reader, scope: BlocYearScope) {
  const [copy] = await reader
    .select()
    .from(covenantCopies)
    .where(eq(covenantCopies.blocYearId, scope.id))
    .orderBy(desc(covenantCopies.copiedAt))
    .limit(1);
  return copy ?? null;
}
