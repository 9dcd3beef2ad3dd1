import { asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { objections } from '@/db/schema/objection';
import { people } from '@/db/schema/person';
import type { ObjectionFacts } from '@/domain/objection/objection';
import { refuse } from '@/domain/shared/refusal';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import { listNominations } from '../nomination/queries';
import { demandRight } from '../refused';

/** An objection with the nomination it is about, as far as the rules look at it. */
export type Objection = typeof objections.$inferSelect & {
  readonly facts: ObjectionFacts;
  /** Who answered it, as a person is named; null while nobody has. */
  readonly answerer: string | null;
  readonly nomination: { readonly number: number; readonly nominee: string } | null;
};

/** All objections of a bloc year by number; who sees which is `seesObjection`. */
export async function listObjections(reader: Reader, scope: BlocYearScope): Promise<Objection[]> {
  const rows = await reader
    .select({ row: objections, answerer: people.name })
    .from(objections)
    .leftJoin(people, eq(people.id, objections.answeredBy))
    .where(eq(objections.blocYearId, scope.id))
    .orderBy(asc(objections.number));
  if (rows.length === 0) return [];
  const nominations = new Map((await listNominations(reader, scope)).map((one) => [one.id, one]));
  return rows.map(({ row, answerer }) => {
    const about = row.nominationId === null ? undefined : nominations.get(row.nominationId);
    return {
      ...row,
      answerer,
      nomination: about ? { number: about.number, nominee: about.nominee } : null,
      facts: {
        agencyId: row.agencyId,
        nominee: about ? { agencyId: about.agencyId, conflicts: about.conflicts } : null,
        outcome: row.outcome,
        withdrawn: row.withdrawnAt !== null,
      },
    };
  });
}

/** One objection of a bloc year, for a verb. Refusal: `objection.unknown`, audited, also for another bloc's. */
export async function getObjection(reader: Reader, scope: BlocYearScope, objectionId: string): Promise<Objection> {
  const found = (await listObjections(reader, scope)).find(({ id }) => id === objectionId);
  return found ?? demandRight(refuse('objection.unknown'), auditScope(scope));
}
