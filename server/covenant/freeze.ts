import { mayFreeze } from '@/domain/covenant/freeze';
import type { FreezeCovenantInput } from '@/domain/covenant/input';
import { usualRules } from '@/domain/covenant/method';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { readFreezeFacts } from './freeze-facts';
import { gatherContent } from './gather-content';
import { nextVersion } from './queries';
import { writeVersion, type Frozen } from './write-version';

/**
 * Freezes the text of the covenant, with the ways in which it may be signed, and opens the signing, unless it waits for its ceremony.
 * Refusals: those of `freezeHurdles`, each naming what is missing, `document.noLayout`. Source: domain 10.2; trust 3.1 and 3.2.
 */
export async function freezeCovenant(
  { tx, actor, now, record }: Context,
  { blocYearId, atCeremony = false, ...chosen }: FreezeCovenantInput,
): Promise<Frozen> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'covenant.frozen', scope), auditScope(scope));
  await tx.alone(`covenant:${scope.id}`);
  demand(mayFreeze(await readFreezeFacts(tx, scope)));

  const rules = { ...usualRules, ...chosen };
  const content = await gatherContent(tx, scope, await nextVersion(tx, scope));
  const by = actingPerson(actor);
  const frozen = await writeVersion(tx, scope, {
    content,
    kind: 'covenant',
    parentId: null,
    rules,
    atCeremony,
    now,
    by,
  });
  const { versionId, ...told } = frozen;
  await record({
    action: 'covenant.frozen',
    subjectId: versionId,
    scope: auditScope(scope),
    details: { ...told, ...rules, atCeremony },
  });
  return frozen;
}
