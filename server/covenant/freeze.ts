import { covenantVersions } from '@/db/schema/covenant';
import { mayFreeze } from '@/domain/covenant/freeze';
import type { FreezeCovenantInput } from '@/domain/covenant/input';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { canonicalJson, sha256 } from '../audit/hash';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { readFreezeFacts } from './freeze-facts';
import { gatherContent } from './gather-content';
import { nextVersion } from './queries';

/**
 * Freezes the text of the covenant and opens the signing: content in NFC, RFC 8785 JSON, SHA-256 (trust 3.2). Refusals:
 * those of `freezeHurdles`, each naming what is missing. Source: domain 10.2.
 */
export async function freezeCovenant(
  { tx, actor, now, record }: Context,
  input: FreezeCovenantInput,
): Promise<{ versionId: string; version: number; sha256: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'covenant.frozen', scope), auditScope(scope));
  await tx.alone(`covenant:${scope.id}`);
  demand(mayFreeze(await readFreezeFacts(tx, scope)));

  const version = await nextVersion(tx, scope);
  const content = canonicalJson(await gatherContent(tx, scope, version));
  const frozen = { versionId: newId(), version, sha256: sha256(content) };
  await tx.insert(covenantVersions).values({
    id: frozen.versionId,
    ...auditScope(scope),
    version,
    content,
    sha256: frozen.sha256,
    frozenOn: scope.on,
    frozenAt: now,
    frozenBy: actingPerson(actor),
  });
  await record({
    action: 'covenant.frozen',
    subjectId: frozen.versionId,
    scope: auditScope(scope),
    details: { version, sha256: frozen.sha256 },
  });
  return frozen;
}
