import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { resultPoints, results } from '@/db/schema/result';
import type { Scale } from '@/domain/scoring/scale';
import { newId } from '@/lib/id';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import type { RecordedResult } from './queries';

type NewResult = Omit<RecordedResult, 'id' | 'recordedAt'>;

/**
 * Writes the results of some agencies in place of those recorded before; the caller holds `results:` of the year and has checked
 * them. Answers the id of each result by agency.
 */
export async function writeResults(
  tx: Tx,
  scope: BlocYearScope,
  scale: Scale,
  entries: readonly NewResult[],
  by: { readonly recordedAt: Date; readonly recordedBy: string },
): Promise<ReadonlyMap<string, string>> {
  const key = auditScope(scope);
  const written = await tx
    .insert(results)
    .values(entries.map(({ groups: _groups, ...entry }) => ({ id: newId(), ...key, ...entry, ...by })))
    .onConflictDoUpdate({
      target: [results.blocYearId, results.agencyId],
      set: {
        bonusCenti: sql`excluded.bonus_centi`,
        deductionCenti: sql`excluded.deduction_centi`,
        reason: sql`excluded.reason`,
        womenBps: sql`excluded.women_bps`,
        recordedAt: sql`excluded.recorded_at`,
        recordedBy: sql`excluded.recorded_by`,
      },
    })
    .returning({ id: results.id, agencyId: results.agencyId });
  const ids = new Map(written.map(({ id, agencyId }) => [agencyId, id]));
  const points = entries.flatMap(({ agencyId, groups }) =>
    scale.groups.map(({ id: groupId, code }) => ({
      id: newId(),
      ...key,
      resultId: ids.get(agencyId) ?? '',
      groupId,
      pointsCenti: groups[code] ?? 0,
    })),
  );
  await tx
    .insert(resultPoints)
    .values(points)
    .onConflictDoUpdate({
      target: [resultPoints.resultId, resultPoints.groupId],
      set: { pointsCenti: sql`excluded.points_centi` },
    });
  return ids;
}
