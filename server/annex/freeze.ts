import { eq } from 'drizzle-orm';
import { annexDrafts } from '@/db/schema/annex';
import { buildAnnex, type AnnexContent } from '@/domain/covenant/annex';
import type { FreezeAnnexInput } from '@/domain/covenant/annex-input';
import { mayFreezeAnnex } from '@/domain/covenant/annex-rules';
import { usualRules } from '@/domain/covenant/method';
import { may } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { nextVersion } from '../covenant/queries';
import { writeVersion, type Frozen } from '../covenant/write-version';
import { demand, demandRight } from '../refused';
import { getAnnexGround, type AnnexGround } from './ground';

/** The annex as it would be frozen now, or null while it says nothing, or the covenant it rests on is not complete. */
export function draftedAnnex({ scope, amended, facts }: AnnexGround, number: number): AnnexContent | null {
  const { covenant, signed, complete } = amended;
  if (!covenant.completedAt || facts.changes.length === 0 || facts.reason === '') return null;
  return buildAnnex({
    number,
    on: scope.on,
    covenant: signed,
    sha256: covenant.sha256,
    signedOn: dayOf(covenant.completedAt),
    earlier: complete.map(({ version, content }) => ({ content, sha256: version.sha256 })),
    reason: facts.reason,
    changes: facts.changes,
    members: scope.members.map(({ code, name }) => ({ code, name })),
    leads: scope.members.find(({ agencyId }) => agencyId === scope.leadingAgencyId)?.code ?? null,
  });
}

/**
 * Freezes the annex as it is drafted, with the ways in which it may be signed, and opens its signing: a text of its own, signed as the
 * covenant is. Refusals: those of `annexHurdles`, `document.noLayout`. Source: trust 3.8; domain 10.2.
 */
export async function freezeAnnex(
  { tx, actor, now, record }: Context,
  { blocYearId, ...chosen }: FreezeAnnexInput,
): Promise<Frozen & { readonly bloc: string; readonly year: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'annex.frozen', scope), key);
  await tx.alone(`covenant:${scope.id}`);
  const ground = await getAnnexGround(tx, scope);
  demand(mayFreezeAnnex(ground.facts));
  const content = draftedAnnex(ground, await nextVersion(tx, scope, 'annex'));
  if (!content) throw new Error(`The annex of ${scope.id} has nothing to freeze`);
  const rules = { ...usualRules, ...chosen };
  const frozen = await writeVersion(tx, scope, {
    content,
    kind: 'annex',
    parentId: ground.amended.covenant.id,
    rules,
    atCeremony: false,
    now,
    by: actingPerson(actor),
  });
  await tx
    .update(annexDrafts)
    .set({ versionId: frozen.versionId })
    .where(eq(annexDrafts.id, ground.draft?.id ?? ''));
  const { versionId, ...told } = frozen;
  await record({ action: 'annex.frozen', subjectId: versionId, scope: key, details: { ...told, ...rules } });
  return { ...frozen, bloc: scope.bloc.slug, year: scope.year };
}
