import type { JoinBlocInput } from '@/domain/bloc/input';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import type { Context } from '../context';
import { demandRight, RefusedError } from '../refused';
import { beginMembership, holdBloc, type MembershipChange } from './membership';

/**
 * An agency joins a bloc from a day on, by decision: the composition of the year stays as it was published and shows the day.
 * Refusals: `rights.notAppointed`, those of `beginMembership`, `membership.afterBloc` at the field `from`. Source: domain 8.2.
 */
export async function joinBloc(
  { tx, actor, now, record }: Context,
  { blocId, year, agencyId, from, decisionRef }: JoinBlocInput,
): Promise<MembershipChange & { slug: string; year: number | null }> {
  demandRight(mayInstallation(actor, 'membership.begun', dayOf(now)), { blocId, blocYearId: null });
  const { dissolvedOn, slug } = await holdBloc(tx, blocId);
  if (dissolvedOn !== null && dissolvedOn < from)
    throw new RefusedError({ code: 'membership.afterBloc', params: { dissolvedOn }, field: 'from' }, false);
  const change = await beginMembership(tx, { blocId, agencyId, from, decisionRef });
  await record({
    action: 'membership.begun',
    subjectId: agencyId,
    scope: { blocId, blocYearId: change.blocYearIds[0] ?? null },
    details: { from, decisionRef, blocYearIds: change.blocYearIds },
  });
  return { ...change, slug, year: year ?? null };
}
