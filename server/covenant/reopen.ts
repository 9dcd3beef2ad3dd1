import { eq } from 'drizzle-orm';
import { covenantVersions } from '@/db/schema/covenant';
import type { ReopenCovenantInput } from '@/domain/covenant/input';
import { mayReopen } from '@/domain/covenant/reopen';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { findVersion, listSignatures } from './queries';

/**
 * Opens a frozen text again, also a complete one: the version and its signatures are void from now on and stay on record with the
 * reason. Refusal: `covenant.notFrozen`. Source: trust 3.2 and 3.8.
 */
export async function reopenCovenant(
  { tx, actor, now, record }: Context,
  input: ReopenCovenantInput,
): Promise<{ version: number }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'covenant.reopened', scope), auditScope(scope));
  await tx.alone(`covenant:${scope.id}`);
  const version = await findVersion(tx, scope);
  demand(mayReopen(version));
  const versionId = version?.id ?? '';
  const signed = await listSignatures(tx, versionId);
  await tx
    .update(covenantVersions)
    .set({ voidedAt: now, voidedBy: actingPerson(actor), voidReason: input.reason })
    .where(eq(covenantVersions.id, versionId));
  await record({
    action: 'covenant.reopened',
    subjectId: versionId,
    scope: auditScope(scope),
    details: {
      version: version?.version,
      sha256: version?.sha256,
      reason: input.reason,
      voidedSignatures: signed.map(({ agencyId }) => agencyId),
    },
  });
  return { version: version?.version ?? 0 };
}
