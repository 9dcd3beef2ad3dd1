import { and, eq } from 'drizzle-orm';
import { covenantReadings } from '@/db/schema/covenant';
import type { ReadCovenantInput } from '@/domain/covenant/input';
import { mayAnswer } from '@/domain/covenant/sign';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope } from '../bloc/queries';
import type { Context } from '../context';
import { getYearOfVersion } from '../remembered/bloc-years';
import { demand, demandRight } from '../refused';
import { readFactsNow } from './answer-facts';
import { findReading } from './queries';

/**
 * Notes that somebody who may sign for an agency has opened the text, or reached its end; each is noted once, with the first moment.
 * Answers both. Refusals: those of `mayAnswer`, `covenant.unknown`. Source: trust 3.4 (opened, read to the end).
 */
export async function readCovenant(
  { tx, actor, now, record }: Context,
  { versionId, agencyId, reached }: ReadCovenantInput,
): Promise<{ openedAt: string; readAt: string | null }> {
  const scope = await getYearOfVersion(tx, versionId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'covenant.read', scope, { agencyId }), key);
  const personId = actingPerson(actor);
  // A hall reads while it signs: who reads waits for nobody but themselves.
  await tx.alone(`reading:${versionId}:${personId}`);
  demand(mayAnswer(await readFactsNow(tx, scope, versionId, agencyId)));
  const before = await findReading(tx, { versionId, agencyId, personId });
  const readAt = before?.readAt ?? (reached === 'end' ? now : null);
  if (!before)
    await tx
      .insert(covenantReadings)
      .values({ id: newId(), ...key, versionId, agencyId, personId, openedAt: now, readAt });
  else
    await tx
      .update(covenantReadings)
      .set({ readAt })
      .where(and(eq(covenantReadings.versionId, versionId), eq(covenantReadings.id, before.id)));
  await record({ action: 'covenant.read', subjectId: versionId, scope: key, details: { agencyId, reached } });
  return { openedAt: (before?.openedAt ?? now).toISOString(), readAt: readAt?.toISOString() ?? null };
}
