import { eq } from 'drizzle-orm';
import { covenantVersions } from '@/db/schema/covenant';
import { readContent } from '@/domain/covenant/content';
import type { RehearseCovenantInput } from '@/domain/covenant/input';
import { usualRules } from '@/domain/covenant/method';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandRight, RefusedError } from '../refused';
import { gatherContent } from './gather-content';
import { findRehearsal, findVersion, nextVersion } from './queries';
import { writeVersion, type Frozen } from './write-version';

/**
 * Begins a rehearsal of the signing on a copy of the text, frozen or as it is drafted: marked as such on every page, with a hash and a
 * code of its own, so that nothing signed on it is ever taken for the covenant. One that still runs is put away first. Refusal:
 * `covenant.alreadyComplete` where there is nothing left to rehearse, `document.noLayout`. Source: trust 3.7.
 */
export async function rehearseCovenant(
  { tx, actor, now, record }: Context,
  { blocYearId }: RehearseCovenantInput,
): Promise<Frozen> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'covenant.rehearsed', scope), key);
  await tx.alone(`covenant:${scope.id}`);
  const version = await findVersion(tx, scope);
  if (version?.completedAt) throw new RefusedError({ code: 'covenant.alreadyComplete' }, false);
  const by = actingPerson(actor);
  const running = await findRehearsal(tx, scope);
  if (running)
    await tx
      .update(covenantVersions)
      .set({ voidedAt: now, voidedBy: by, voidReason: 'Diễn tập lại' })
      .where(eq(covenantVersions.id, running.id));
  const number = await nextVersion(tx, scope, 'rehearsal');
  const text = version ? readContent(version.content) : await gatherContent(tx, scope, 1);
  const content = { ...text, version: number, title: `DIỄN TẬP: ${text.title}` };
  const rules = version
    ? { methods: version.methods, leaderLast: version.leaderLast, pdfOrder: version.pdfOrder }
    : usualRules;
  const frozen = await writeVersion(tx, scope, {
    content,
    kind: 'rehearsal',
    parentId: version?.id ?? null,
    rules,
    atCeremony: true,
    now,
    by,
  });
  await record({
    action: 'covenant.rehearsed',
    subjectId: frozen.versionId,
    scope: key,
    details: { version: number, sha256: frozen.sha256 },
  });
  return frozen;
}

/** Puts a rehearsal away; what was signed on it stays on record and counts for nothing. Refusal: `covenant.noRehearsal`. */
export async function endRehearsal(
  { tx, actor, now, record }: Context,
  { blocYearId }: RehearseCovenantInput,
): Promise<void> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'covenant.rehearsed', scope), key);
  await tx.alone(`covenant:${scope.id}`);
  const running = await findRehearsal(tx, scope);
  if (!running) throw new RefusedError({ code: 'covenant.noRehearsal' }, false);
  await tx
    .update(covenantVersions)
    .set({ voidedAt: now, voidedBy: actingPerson(actor), voidReason: 'Kết thúc diễn tập' })
    .where(eq(covenantVersions.id, running.id));
  await record({ action: 'covenant.rehearsed', subjectId: running.id, scope: key, details: { ended: true } });
}
