import { womenShares } from '@/db/schema/result';
import { may } from '@/domain/rights/may';
import type { StateWomenShareInput } from '@/domain/scoring/input';
import { mayScore } from '@/domain/scoring/self-assess';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import type { Tx } from '@/db/client';
import { demand, demandFields, demandRight } from '../refused';
import { getKind } from './kind';
import { getStage } from './stage';

/** States the share of women among an agency's staff, in basis points. Refusals: those of `mayScore`, `results.notMember`, `results.shareOverWhole` at its field. Source: Decree 152/2025 Art 4(6). */
export async function stateWomenShare(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, womenBps }: StateWomenShareInput,
): Promise<{ womenBps: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'womenShare.stated', scope, { agencyId }), key);
  demand(mayScore(await getStage(tx, scope)));
  getKind(scope, agencyId);
  if (womenBps > 10_000) demandFields([{ code: 'results.shareOverWhole', field: 'womenBps' }]);
  await writeWomenShare(tx, scope, agencyId, womenBps, { statedAt: now, statedBy: actingPerson(actor) });
  await record({ action: 'womenShare.stated', subjectId: agencyId, scope: key, details: { agencyId, womenBps } });
  return { womenBps };
}

/** Writes the share in place of the one before. */
export async function writeWomenShare(
  tx: Tx,
  scope: BlocYearScope,
  agencyId: string,
  bps: number,
  by: { readonly statedAt: Date; readonly statedBy: string },
): Promise<void> {
  await tx
    .insert(womenShares)
    .values({ id: newId(), ...auditScope(scope), agencyId, bps, ...by })
    .onConflictDoUpdate({ target: [womenShares.blocYearId, womenShares.agencyId], set: { bps, ...by } });
}
