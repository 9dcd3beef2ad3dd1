import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { scores } from '@/db/schema/score';
import type { LineChange } from '@/domain/scoring/write-lines';
import type { Round } from '@/domain/scoring/round';
import { newId } from '@/lib/id';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import type { CriteriaSet } from '../criteria/queries';

type Where = { readonly agencyId: string; readonly round: Round; readonly byAgencyId?: string };
type By = { readonly savedAt: Date; readonly savedBy: string };

/** Writes lines of one round of one agency in place of what stood there; the caller holds `results:` of the year and has checked them. */
export async function writeScores(
  tx: Tx,
  scope: BlocYearScope,
  { ids }: Pick<CriteriaSet, 'ids'>,
  { agencyId, round, byAgencyId }: Where,
  changes: readonly LineChange[],
  by: By,
): Promise<void> {
  if (changes.length === 0) return;
  const peer = byAgencyId ?? null;
  const rows = changes.map(({ code, value, pointsCenti, note, version }) => {
    const criterionId = ids.get(code);
    if (criterionId === undefined) throw new Error(`The scale has no line ${code}`);
    const line = { criterionId, value, pointsCenti, note, version };
    return { id: newId(), ...auditScope(scope), agencyId, round, byAgencyId: peer, ...line, ...by };
  });
  await tx
    .insert(scores)
    .values(rows)
    .onConflictDoUpdate({
      target: [scores.agencyId, scores.criterionId, peer === null ? scores.round : scores.byAgencyId],
      targetWhere: peer === null ? sql`by_agency_id is null` : sql`by_agency_id is not null`,
      set: {
        value: sql`excluded.value`,
        pointsCenti: sql`excluded.points_centi`,
        note: sql`excluded.note`,
        version: sql`excluded.version`,
        savedAt: sql`excluded.saved_at`,
        savedBy: sql`excluded.saved_by`,
      },
    });
}
