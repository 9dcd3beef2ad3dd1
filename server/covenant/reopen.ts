import { eq } from 'drizzle-orm';
import { covenantVersions } from '@/db/schema/covenant';
import type { ReopenCovenantInput } from '@/domain/covenant/input';
import { mayReopen } from '@/domain/covenant/reopen';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { spendApproval } from '../approval/spend';
import { readAmended } from '../annex/queries';
import { voidWithParent } from '../annex/void';
import { auditScope, getBlocYear } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { findPublication } from '../result/queries';
import { reopenSubject } from './approval-subject';
import { findVersion, listSigned } from './queries';

/**
 * Opens a frozen text again, also a complete one: the version, its annexes and their signatures are void from now on and stay on record with the
 * reason. Where the charter asks for two approvers, a second head has given its word. Refusals: those of `mayReopen`,
 * `approval.notAsked`, `approval.notGiven`. Source: trust 3.2 and 3.8; domain 10.1.
 */
export async function reopenCovenant(
  { tx, actor, now, record }: Context,
  input: ReopenCovenantInput,
): Promise<{ version: number }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'covenant.reopened', scope), auditScope(scope));
  await tx.alone(`covenant:${scope.id}`);
  const version = await findVersion(tx, scope);
  demand(mayReopen(version, (await findPublication(tx, scope)) !== null));
  if (!version) throw new RefusedError({ code: 'covenant.notFrozen' }, false);
  const versionId = version.id;
  const needed = (await findCharter(tx, scope))?.secondApprovers ?? false;
  const approvalId = await spendApproval(tx, scope, now, reopenSubject(await readAmended(tx, version), needed));
  const signed = await listSigned(tx, versionId);
  const voided = { voidedAt: now, voidedBy: actingPerson(actor), voidReason: input.reason };
  await tx.update(covenantVersions).set(voided).where(eq(covenantVersions.id, versionId));
  const voidedAnnexes = await voidWithParent(tx, scope, versionId, voided);
  await record({
    action: 'covenant.reopened',
    subjectId: versionId,
    scope: auditScope(scope),
    details: {
      version: version.version,
      sha256: version.sha256,
      reason: input.reason,
      approvalId,
      ...(voidedAnnexes.length > 0 ? { voidedAnnexes } : {}),
      voidedSignatures: signed.map(({ agencyId }) => agencyId),
    },
  });
  return { version: version.version };
}
