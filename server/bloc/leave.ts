import type { LeaveBlocInput } from '@/domain/bloc/input';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import type { Context } from '../context';
import { demandRight } from '../refused';
import { endMembership, type MembershipChange } from './membership';

/**
 * An agency leaves a bloc with a day, its last one there, by decision. It stays in the year as one that left, with what it signed and sent.
 * Refusals: `rights.notAppointed`, those of `endMembership` at the field `to`. Source: domain 8.2, 12.2.
 */
export async function leaveBloc(
  { tx, actor, now, record }: Context,
  { blocId, agencyId, to, decisionRef }: LeaveBlocInput,
): Promise<MembershipChange> {
  demandRight(mayInstallation(actor, 'membership.ended', dayOf(now)), { blocId, blocYearId: null });
  const change = await endMembership(tx, { blocId, agencyId, to, decisionRef });
  await record({
    action: 'membership.ended',
    subjectId: agencyId,
    scope: { blocId, blocYearId: change.blocYearIds[0] ?? null },
    details: { to, decisionRef, blocYearIds: change.blocYearIds },
  });
  return change;
}
