import { initiatives } from '@/db/schema/history';
import { familyIds, initiativeDoubles } from '@/domain/history/doubles';
import type { InitiativeFact } from '@/domain/history/facts';
import { mayRecordInitiative } from '@/domain/history/initiative';
import type { RecordInitiativeInput } from '@/domain/history/input';
import { refuse } from '@/domain/shared/refusal';
import { fold } from '@/lib/fold';
import { listSuccessions } from '../agency/successions';
import type { Context } from '../context';
import type { Accepted } from '../file/accept';
import { demandFactGround, keptBy } from '../history/ground';
import { listInitiatives } from '../history/queries';
import { listSubjects } from '../history/subjects';
import { demand } from '../refused';

export type RecordInitiative = RecordInitiativeInput & { readonly file: Accepted | null };

/**
 * Writes down a recognised initiative of an agency, of one of its individuals where it is theirs. Answers those of the same title in the
 * agencies it came from or that came from it: pointed out, not refused. Refusals: those of `demandFactGround` and `mayRecordInitiative`,
 * `history.notOfAgency` at `individualId`. Source: domain 4.2, G-11.
 */
export async function recordInitiative(
  context: Context,
  { blocYearId, agencyId, file, ...initiative }: RecordInitiative,
): Promise<{ initiativeId: string; doubles: readonly InitiativeFact[] }> {
  const { tx, record } = context;
  const { scope, key } = await demandFactGround(context, 'initiative.recorded', { blocYearId, agencyId });
  const { individualId } = initiative;
  if (individualId !== null && !(await listSubjects(tx, agencyId)).individuals.some(({ id }) => id === individualId))
    demand(refuse('history.notOfAgency', undefined, 'individualId'));
  const known = await listInitiatives(tx, familyIds(agencyId, await listSuccessions(tx)));
  const titled = { ...initiative, titleFold: fold(initiative.title) };
  const own = known.filter((one) => one.agencyId === agencyId);
  demand(mayRecordInitiative(titled, own, file !== null, scope.on));
  const kept = await keptBy(context, agencyId, file);
  await tx.insert(initiatives).values({ ...kept, ...titled });
  await record({
    action: 'initiative.recorded',
    subjectId: kept.id,
    scope: key,
    details: { agencyId, ...initiative, fileId: kept.fileId },
  });
  return { initiativeId: kept.id, doubles: initiativeDoubles({ id: kept.id, titleFold: titled.titleFold }, known) };
}
