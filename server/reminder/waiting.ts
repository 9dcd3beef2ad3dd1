import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocs, blocYears, memberships } from '@/db/schema/bloc';
import { tasksOf, type Task } from '@/domain/desk/tasks';
import { listScopes, type BlocYearScope } from '../bloc/queries';
import type { PersonAt } from '../person/actor';
import { readStandings } from '../standing/standing';

/** Somebody with everything that waits on their desk in the bloc years of their agencies: what is due soonest first. */
export type Waiting = PersonAt & { readonly tasks: readonly (Task & { readonly scope: BlocYearScope })[] };

/** What waits for each of these people, in every bloc year an agency of theirs belongs to; rehearsals left out. A fixed number of queries. */
export async function listWaiting(reader: Reader, persons: readonly PersonAt[], now: Date): Promise<Waiting[]> {
  const agencyIds = [...new Set(persons.flatMap(({ agencyIds: own }) => own))];
  if (agencyIds.length === 0) return [];
  const years = await reader
    .selectDistinct({ id: blocYears.id })
    .from(memberships)
    .innerJoin(blocYears, eq(blocYears.id, memberships.blocYearId))
    .innerJoin(blocs, eq(blocs.id, blocYears.blocId))
    .where(and(inArray(memberships.agencyId, agencyIds), isNull(blocs.rehearsalOn), isNull(blocs.replacedAt)));
  const ids = years.map(({ id }) => id);
  const scopes = await listScopes(reader, ids, now);
  const standings = await readStandings(reader, ids);
  return persons.map((person) => {
    const tasks = scopes.flatMap((scope) => {
      const standing = standings.get(scope.id);
      return standing ? tasksOf(person.actor, scope, standing).map((task) => ({ ...task, scope })) : [];
    });
    const due = ({ dueOn }: Task) => dueOn ?? '9999';
    return { ...person, tasks: tasks.toSorted((a, b) => due(a).localeCompare(due(b))) };
  });
}
