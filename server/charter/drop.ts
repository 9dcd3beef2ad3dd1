import { eq } from 'drizzle-orm';
import { charterDrafts } from '@/db/schema/charter';
import type { DropCharterInput } from '@/domain/charter/input';
import { may } from '@/domain/rights/may';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandRight } from '../refused';
import { getCharterDraft } from './state';

/** Drops the draft of a charter; what was adopted stays. Refusals: those of `mayChangeCharter`. Source: design 3 (only drafts go). */
export async function dropCharter(
  { tx, actor, now, record }: Context,
  { blocYearId }: DropCharterInput,
): Promise<{ draftId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'charter.dropped', scope), auditScope(scope));
  const { id: draftId } = await getCharterDraft(tx, scope);
  await tx.delete(charterDrafts).where(eq(charterDrafts.id, draftId));
  await record({ action: 'charter.dropped', subjectId: draftId, scope: auditScope(scope) });
  return { draftId };
}
