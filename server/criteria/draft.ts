import { criteriaDrafts } from '@/db/schema/criteria';
import { mayDraftCriteria, type CriteriaRules } from '@/domain/criteria/check';
import type { DraftCriteriaInput } from '@/domain/criteria/input';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { auditScope, findNeighbour, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { findCriteriaSet, type CriteriaSet } from './queries';
import { readCriteriaStatus } from './state';

/**
 * Begins the draft of a year's scale: blank, or with the scale of the year before. Refusals: those of `mayDraftCriteria`.
 * Source: domain 8.1, the scale is a leader's document at the start of a term.
 */
export async function draftCriteria(
  { tx, actor, now, record }: Context,
  { blocYearId, from }: DraftCriteriaInput,
): Promise<{ copiedFrom: number | null }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'criteria.drafted', scope), auditScope(scope));
  const { status } = await readCriteriaStatus(tx, scope);
  const copies = from === 'yearBefore';
  const before = copies ? await findNeighbour(tx, scope, scope.year - 1, now) : null;
  const source = before ? await findCriteriaSet(tx, before) : null;
  demand(mayDraftCriteria(scope.year, status, { copies, source: source !== null }));
  const draftId = newId();
  const copiedFrom = source ? scope.year - 1 : null;
  const rules = source ? scaleOf(source) : blank;
  await tx.insert(criteriaDrafts).values({ id: draftId, ...auditScope(scope), draftedAt: now, copiedFrom, rules });
  await record({ action: 'criteria.drafted', subjectId: draftId, scope: auditScope(scope), details: { copiedFrom } });
  return { copiedFrom };
}

/** A scale with nothing in it yet. */
const blank: CriteriaRules = { name: 'Bảng tiêu chí', bonusCapCenti: 0, stepCenti: 25, groups: [] };

function scaleOf({ name, bonusCapCenti, stepCenti, groups }: CriteriaSet): CriteriaRules {
  const written = groups.map(({ code, name: title, maxCenti }) => ({ code, name: title, maxCenti }));
  return { name, bonusCapCenti, stepCenti, groups: written };
}
