import { charters } from '@/db/schema/charter';
import type { Denominator, Threshold } from '@/domain/ballot/threshold';
import { may } from '@/domain/rights/may';
import type { TieBreak } from '@/domain/scoring/tie-break';
import { newId } from '@/lib/id';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandRight, RefusedError } from '../refused';
import { findCharter } from './queries';

export type AdoptCharterInput = {
  blocYearId: string;
  number?: string;
  quorum: Threshold;
  secret: boolean;
  denominator: Denominator;
  awardThresholds: Record<string, Threshold>;
  leadershipThreshold: Threshold;
  countWrittenOpinions: boolean;
  maxRounds: number;
  scoreFloorCenti: number;
  tieBreaks: TieBreak[];
  nominatedShareWarningBps: number;
};

/**
 * Adopts the bloc's rules for a year; once. Points in hundredths, shares in basis points. Refusal: `charter.alreadyAdopted`.
 * Source: the bloc's charter (domain 8.1).
 */
export async function adoptCharter(
  { tx, actor, now, record }: Context,
  input: AdoptCharterInput,
): Promise<{ charterId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'charter.adopted', scope), auditScope(scope));
  await tx.alone(`charter:${scope.id}`);
  if (await findCharter(tx, scope))
    throw new RefusedError({ code: 'charter.alreadyAdopted', params: { year: scope.year } }, false);
  const charterId = newId();
  await tx
    .insert(charters)
    .values({ id: charterId, ...input, ...auditScope(scope), adoptedOn: scope.on, adoptedAt: now });
  await record({ action: 'charter.adopted', subjectId: charterId, scope: auditScope(scope), details: { ...input } });
  return { charterId };
}
