import { workforces } from '@/db/schema/history';
import type { RecordWorkforceInput } from '@/domain/history/input';
import { mayRecordWorkforce } from '@/domain/history/workforce';
import type { Context } from '../context';
import type { Accepted } from '../file/accept';
import { demandFactGround, keptBy } from '../history/ground';
import { listWorkforces } from '../history/queries';
import { demand } from '../refused';

export type RecordWorkforce = RecordWorkforceInput & { readonly file: Accepted | null };

/**
 * Writes down how many people an agency had in a year and how they did, by which the 70 % rules count.
 * Refusals: those of `demandFactGround` and `mayRecordWorkforce`. Source: Law on emulation 2022 Art 27, 28 (domain 4.1).
 */
export async function recordWorkforce(
  context: Context,
  { blocYearId, agencyId, file, ...facts }: RecordWorkforce,
): Promise<{ workforceId: string; year: number }> {
  const { tx, record } = context;
  const { scope, key, lifetime } = await demandFactGround(context, 'workforce.recorded', { blocYearId, agencyId });
  const isRecorded = (await listWorkforces(tx, [agencyId])).some(({ year }) => year === facts.year);
  demand(mayRecordWorkforce(facts, { lifetime, on: scope.on, hasScan: file !== null, isRecorded }));
  const kept = await keptBy(context, agencyId, file);
  await tx.insert(workforces).values({ ...kept, ...facts });
  await record({
    action: 'workforce.recorded',
    subjectId: kept.id,
    scope: key,
    details: { agencyId, ...facts, fileId: kept.fileId },
  });
  return { workforceId: kept.id, year: facts.year };
}
