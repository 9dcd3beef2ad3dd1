import type { Tx } from '@/db/client';
import { rotationSkips } from '@/db/schema/leadership';
import { may } from '@/domain/rights/may';
import type { SkipInput } from '@/domain/rotation/input';
import { maySkip } from '@/domain/rotation/skip';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { readRotation } from './facts';

/**
 * Records that an agency is passed over in a year: why, who decided it, and the paper where there is one. Its turn waits.
 * Refusals: those of `maySkip`. Source: domain 8.3; docs/decisions on the rotation.
 */
export async function skipTurn(
  { tx, actor, now, record }: Context,
  { blocYearId, ...asked }: SkipInput,
): Promise<{ skipId: string; year: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'rotation.skipped', scope), auditScope(scope));
  await tx.alone(`rotation:${scope.blocId}`);
  const { facts } = await readRotation(tx, scope);
  demand(maySkip(asked, { ...facts, memberAgencyIds: facts.members.map(({ agencyId }) => agencyId) }));
  const skipId = await writeSkip(tx, scope, {
    ...asked,
    conferenceId: null,
    recordedAt: now,
    recordedBy: actingPerson(actor),
  });
  await record({
    action: 'rotation.skipped',
    subjectId: skipId,
    scope: auditScope(scope),
    details: { ...asked },
  });
  return { skipId, year: asked.year };
}

type NewSkip = Omit<SkipInput, 'blocYearId'> & { conferenceId: string | null; recordedAt: Date; recordedBy: string };

/** Writes a skip that was allowed, also the one the conference makes by leaving the order. */
export async function writeSkip(tx: Tx, scope: BlocYearScope, skip: NewSkip): Promise<string> {
  const id = newId();
  await tx.insert(rotationSkips).values({ id, ...auditScope(scope), ...skip, recordedOn: scope.on });
  return id;
}
