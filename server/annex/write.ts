import { eq } from 'drizzle-orm';
import { annexDrafts } from '@/db/schema/annex';
import { keyOfChange, type AnnexChange } from '@/domain/covenant/annex';
import type { DropChangeInput, WriteReasonInput } from '@/domain/covenant/annex-input';
import { dropChange, mayChange, putChange, thingOf } from '@/domain/covenant/annex-rules';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { canonicalJson, sha256 } from '../audit/hash';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { getAnnexGround, type AnnexGround } from './ground';
import type { AnnexDraft } from './queries';

/** What stands in a draft about one thing, as a hash; empty where nothing does. */
export function hashOfChange(changes: readonly AnnexChange[], key: string): string {
  const change = changes.find((one) => keyOfChange(one) === key);
  return change ? sha256(canonicalJson(change)) : '';
}

/** The draft of an annex, held so that nobody else writes it. Refusals: a missing right, those of `mayDraftAnnex`. */
export async function openDraft({ tx, actor, now }: Context, blocYearId: string): Promise<AnnexGround> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'annex.drafted', scope), auditScope(scope));
  await tx.alone(`covenant:${scope.id}`);
  return getAnnexGround(tx, scope);
}

/** Puts what an annex is written for and what it changes in place; it is begun with its first word. */
async function putDraft(
  { tx, actor, now, record }: Context,
  { scope, amended, draft }: AnnexGround,
  put: Partial<Pick<AnnexDraft, 'reason' | 'changes' | 'writtenOver'>>,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  const saved = { savedAt: now, savedBy: actingPerson(actor) };
  const id = draft?.id ?? newId();
  if (draft)
    await tx
      .update(annexDrafts)
      .set({ ...put, ...saved })
      .where(eq(annexDrafts.id, id));
  else
    await tx.insert(annexDrafts).values({ id, ...auditScope(scope), parentId: amended.covenant.id, ...put, ...saved });
  await record({ action: 'annex.drafted', subjectId: id, scope: auditScope(scope), details });
}

/** How many changes the draft holds now, and where it is read. */
export type ChangeWritten = { readonly changes: number; readonly bloc: string; readonly year: number };

/**
 * Puts one change into the draft of an annex, in place of the one about the same thing. Refusals: those of `mayChange`, and
 * `annex.changedMeanwhile` where somebody wrote about it since the form was shown (`seen`; null where it does not matter).
 */
export async function writeChange(
  context: Context,
  open: AnnexGround,
  change: AnnexChange,
  seen: string | null,
): Promise<ChangeWritten> {
  const { facts, scope } = open;
  demand(mayChange(change, facts));
  if (seen !== null && hashOfChange(facts.changes, keyOfChange(change)) !== seen)
    throw new RefusedError({ code: 'annex.changedMeanwhile' }, false);
  const changes = putChange(facts.changes, change);
  const key = keyOfChange(change);
  const writtenOver = { ...facts.over, [key]: thingOf(facts.content, key) };
  await putDraft(context, open, { changes, writtenOver }, { change });
  return { changes: changes.length, bloc: scope.bloc.slug, year: scope.year };
}

/** Writes why there is an annex. Refusals: those of `mayDraftAnnex`. */
export async function writeReason(context: Context, { blocYearId, reason }: WriteReasonInput): Promise<void> {
  const open = await openDraft(context, blocYearId);
  await putDraft(context, open, { reason }, { reason });
}

/** Takes one change out of the draft; of what is not there nothing is taken. Refusals: those of `mayDraftAnnex`. */
export async function takeOut(context: Context, { blocYearId, key }: DropChangeInput): Promise<void> {
  const open = await openDraft(context, blocYearId);
  await putDraft(context, open, { changes: dropChange(open.facts.changes, key) }, { dropped: key });
}
