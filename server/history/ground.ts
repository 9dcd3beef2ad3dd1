import type { Lifetime } from '@/domain/history/paper';
import { may } from '@/domain/rights/may';
import type { Action } from '@/domain/rights/rights';
import { refuse } from '@/domain/shared/refusal';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { listPeriods } from '../agency/queries';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import type { Accepted } from '../file/accept';
import { keepFile } from '../file/keep';
import { demand, demandRight } from '../refused';
import { dropUpload } from '../upload/drop';

type Place = { readonly blocYearId: string; readonly agencyId: string };

/** What every verb of a fact stands on: the bloc year it is written in, proved and locked for the agency. */
export type FactGround = {
  readonly scope: BlocYearScope;
  readonly key: { readonly blocId: string; readonly blocYearId: string };
  readonly lifetime: Lifetime;
};

/**
 * Proves that the actor may do something to the history of an agency in a bloc year it belonged to, and lets nobody else write there
 * meanwhile. Refusals: those of `may`, `history.notMember`.
 */
export async function demandFactGround(
  { tx, actor, now }: Context,
  action: Action,
  { blocYearId, agencyId }: Place,
): Promise<FactGround> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, action, scope, { agencyId }), key);
  if (!scope.everAgencyIds.includes(agencyId)) demand(refuse('history.notMember'));
  await tx.alone(`history:${agencyId}`);
  const periods = await listPeriods(tx, agencyId);
  return { scope, key, lifetime: { from: periods[0]?.from ?? scope.on, to: periods.at(-1)?.to ?? null } };
}

/** Keeps the scan that came with a fact, where one did, and answers the columns every new fact has. */
export async function keptBy({ tx, actor, now }: Context, agencyId: string, file: Accepted | null) {
  const recordedBy = actingPerson(actor);
  const kept = file === null ? null : await keepFile(tx, file, recordedBy, now);
  if (file !== null && file.uploadId !== null) await dropUpload(tx, file.uploadId);
  return { id: newId(), agencyId, fileId: kept?.fileId ?? null, recordedAt: now, recordedBy };
}
