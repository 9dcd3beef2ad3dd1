import { criteriaDrafts } from '@/db/schema/criteria';
import { mayDraftCriteria } from '@/domain/criteria/check';
import type { DraftCriteriaInput } from '@/domain/criteria/input';
import { usualScale } from '@/domain/criteria/defaults';
import { plainScale } from '@/domain/criteria/scale';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { auditScope, findNeighbour, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { findCriteriaSet, rulesOfSet } from './queries';
import { readCriteriaAlone } from './state';

/**
 * Begins the draft of a year's scale: blank, with usual figures, with the scale of the year before, or with the adopted one, to change it before scoring
 * opens. Refusals: those of `mayDraftCriteria`. Source: domain 8.1, the scale is a leader's document at the start of a term.
 */
export async function draftCriteria(
  { tx, actor, now, record }: Context,
  { blocYearId, from }: DraftCriteriaInput,
): Promise<{ copiedFrom: number | null }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'criteria.drafted', scope), auditScope(scope));
  const { stage, adopted } = await readCriteriaAlone(tx, scope);
  const before = from === 'yearBefore' ? await findNeighbour(tx, scope, scope.year - 1, now) : null;
  const source = from === 'adopted' ? adopted : before && (await findCriteriaSet(tx, before));
  demand(mayDraftCriteria(scope.year, stage, { from, source: source !== null }));
  const draftId = newId();
  const copiedFrom = source ? scope.year - (before ? 1 : 0) : null;
  const rules = source ? rulesOfSet(source) : from === 'usual' ? usualScale(100) : blank;
  await tx.insert(criteriaDrafts).values({ id: draftId, ...auditScope(scope), draftedAt: now, copiedFrom, rules });
  await record({ action: 'criteria.drafted', subjectId: draftId, scope: auditScope(scope), details: { copiedFrom } });
  return { copiedFrom };
}

/** A scale with nothing in it yet. */
const blank = plainScale({ name: 'Bảng tiêu chí', bonusCapCenti: 0, stepCenti: 25, groups: [] });
