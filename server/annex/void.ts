import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { annexDrafts } from '@/db/schema/annex';
import { covenantVersions } from '@/db/schema/covenant';
import { readAnnex } from '@/domain/covenant/annex';
import type { VoidAnnexInput } from '@/domain/covenant/annex-input';
import { mayVoidAnnex } from '@/domain/covenant/annex-rules';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { spendApproval } from '../approval/spend';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import type { Context } from '../context';
import { voidSubject } from '../covenant/approval-subject';
import { findVersionById, getVersion, listSigned, type CovenantVersion } from '../covenant/queries';
import { findPublication } from '../result/queries';
import { demand, demandRight, RefusedError } from '../refused';
import { followAnnexes } from './follow';
import { findAnnexDraft, readAmended } from './queries';

/**
 * Declares an annex void, signed or not, with a reason: it and its signatures stay on record and count no more, and the covenant holds as it
 * did before. What it changed is a draft again where none is written. Where the charter asks for two approvers, a second head has given its
 * word on one that all had signed. Refusals: `covenant.unknown`, those of `mayVoidAnnex` and `spendApproval`. Source: trust 3.8; domain
 * 10.1.
 */
export async function voidAnnex(
  { tx, actor, now, record }: Context,
  { versionId, reason }: VoidAnnexInput,
): Promise<{ number: number }> {
  const { blocYearId, kind, parentId } = await getVersion(tx, versionId);
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'annex.voided', scope), key);
  if (kind !== 'annex' || parentId === null) throw new RefusedError({ code: 'covenant.unknown' }, false);
  await tx.alone(`covenant:${scope.id}`);
  const annex = await getVersion(tx, versionId);
  const covenant = await getVersion(tx, parentId);
  const amended = await readAmended(tx, covenant);
  const later = amended.annexes.find(({ version }) => version.version > annex.version);
  demand(
    mayVoidAnnex(annex, {
      later: later?.version.version ?? null,
      published: (await findPublication(tx, scope)) !== null,
    }),
  );
  const subject = voidSubject(amended, (await findCharter(tx, scope))?.secondApprovers ?? false);
  const approvalId = subject && (await spendApproval(tx, scope, now, subject));
  const signed = await listSigned(tx, versionId);
  await tx
    .update(covenantVersions)
    .set({ voidedAt: now, voidedBy: actingPerson(actor), voidReason: reason })
    .where(eq(covenantVersions.id, versionId));
  if ((await findAnnexDraft(tx, parentId)) === null)
    await tx.update(annexDrafts).set({ versionId: null }).where(eq(annexDrafts.versionId, versionId));
  if (annex.completedAt) await fallBack(tx, scope, annex, now);
  await record({
    action: 'annex.voided',
    subjectId: versionId,
    scope: key,
    details: {
      number: annex.version,
      sha256: annex.sha256,
      reason,
      approvalId,
      voidedSignatures: signed.map(({ agencyId }) => agencyId),
    },
  });
  return { number: annex.version };
}

async function fallBack(tx: Tx, scope: BlocYearScope, { parentId, content }: CovenantVersion, now: Date) {
  const covenant = await findVersionById(tx, parentId ?? '');
  if (!covenant) return;
  const amended = await readAmended(tx, covenant);
  await followAnnexes(tx, scope, { amended, changes: readAnnex(content).changes, annexId: null, now });
}

/** With a covenant that is opened again its annexes are void too, and the one being written goes: they rest on a text that holds no more. */
export async function voidWithParent(
  tx: Tx,
  scope: BlocYearScope,
  parentId: string,
  voided: Pick<typeof covenantVersions.$inferInsert, 'voidedAt' | 'voidedBy' | 'voidReason'> & {
    readonly voidedAt: Date;
  },
): Promise<readonly string[]> {
  const covenant = await findVersionById(tx, parentId);
  // What was being written to it is a draft and goes; nobody could freeze it any more.
  await tx.delete(annexDrafts).where(and(eq(annexDrafts.parentId, parentId), isNull(annexDrafts.versionId)));
  const annexes = covenant ? (await readAmended(tx, covenant)).annexes : [];
  if (!covenant || annexes.length === 0) return [];
  const ids = annexes.map(({ version }) => version.id);
  await tx
    .update(covenantVersions)
    .set(voided)
    .where(and(inArray(covenantVersions.id, ids), isNull(covenantVersions.voidedAt)));
  const changes = annexes.flatMap(({ version, content }) => (version.completedAt ? content.changes : []));
  const amended = await readAmended(tx, covenant);
  await followAnnexes(tx, scope, { amended, changes, annexId: null, now: voided.voidedAt });
  return ids;
}
