import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { resultPoints, results } from '@/db/schema/result';
import type { CriteriaSet } from '../criteria/queries';
import { newId } from '@/lib/id';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import type { RecordedResult } from './queries';

/** Who decided, when; and whether it was taken over from elsewhere or appraised here, where that changes. */
export type ResultBy = { readonly recordedAt: Date; readonly recordedBy: string; readonly takenOver?: boolean };

type NewResult = Omit<RecordedResult, 'id' | 'recordedAt' | 'womenBps'>;

/**
 * Writes what counts for some agencies in place of what counted before; the caller holds `results:` of the year and has summed them up. Answers the id of each result by agency.
 */
export async function writeResults(
  tx: Tx,
  scope: BlocYearScope,
  scale: CriteriaSet,
  entries: readonly NewResult[],
  by: ResultBy,
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
        recordedAt: sql`excluded.recorded_at`,
        recordedBy: sql`excluded.recorded_by`,
        ...(by.takenOver === undefined ? {} : { takenOver: by.takenOver }),
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
