import { charterDrafts } from '@/db/schema/charter';
import { charterDefaults } from '@/domain/charter/defaults';
import { mayDraftCharter } from '@/domain/charter/draft';
import type { DraftCharterInput } from '@/domain/charter/input';
import { rulesOf } from '@/domain/charter/rules';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { auditScope, findNeighbour, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { findCharter } from './queries';
import { readCharterStatus } from './state';

/**
 * Begins the draft of a year's charter: with usual figures, or with all that the charter of the year before says.
 * Refusals: those of `mayDraftCharter`. Source: domain 8.1 (leader's documents at the start of a term).
 */
export async function draftCharter(
  { tx, actor, now, record }: Context,
  { blocYearId, from }: DraftCharterInput,
): Promise<{ draftId: string; copiedFrom: number | null }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'charter.drafted', scope), auditScope(scope));
  const { status } = await readCharterStatus(tx, scope);
  const copies = from === 'yearBefore';
  const before = copies ? await findNeighbour(tx, scope, scope.year - 1, now) : null;
  const source = before ? await findCharter(tx, before) : null;
  demand(mayDraftCharter(scope.year, status, { copies, source: source !== null }));
  const draftId = newId();
  const copiedFrom = source ? scope.year - 1 : null;
  const rules = rulesOf(source ?? charterDefaults);
  await tx.insert(charterDrafts).values({ id: draftId, ...auditScope(scope), draftedAt: now, copiedFrom, rules });
  await record({ action: 'charter.drafted', subjectId: draftId, scope: auditScope(scope), details: { copiedFrom } });
  return { draftId, copiedFrom };
}
