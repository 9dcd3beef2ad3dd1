import { disciplines } from '@/db/schema/history';
import { mayRecordDiscipline } from '@/domain/history/discipline';
import type { RecordDisciplineInput } from '@/domain/history/input';
import type { Context } from '../context';
import type { Accepted } from '../file/accept';
import { demandFactGround, keptBy } from '../history/ground';
import { listDisciplines } from '../history/queries';
import { demand } from '../refused';

export type RecordDiscipline = RecordDisciplineInput & { readonly file: Accepted | null };

/**
 * Writes down a measure of discipline of an agency, with the end of its period where that is known.
 * Refusals: those of `demandFactGround` and `mayRecordDiscipline`. Source: Decree 152/2025 Art 4(4) (domain G-06, G-19).
 */
export async function recordDiscipline(
  context: Context,
  { blocYearId, agencyId, file, ...measure }: RecordDiscipline,
): Promise<{ disciplineId: string }> {
  const { tx, record } = context;
  const { scope, key } = await demandFactGround(context, 'discipline.recorded', { blocYearId, agencyId });
  demand(mayRecordDiscipline(measure, await listDisciplines(tx, [agencyId]), file !== null, scope.on));
  const kept = await keptBy(context, agencyId, file);
  await tx.insert(disciplines).values({ ...kept, ...measure });
  await record({
    action: 'discipline.recorded',
    subjectId: kept.id,
    scope: key,
    details: { agencyId, ...measure, fileId: kept.fileId },
  });
  return { disciplineId: kept.id };
}
