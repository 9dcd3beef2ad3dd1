import { actsAsHead } from '@/domain/mandate/scope';
import { appointmentsOn, type ActorFacts } from '@/domain/person/actor';
import type { BlocYearScope } from '../bloc/queries';

/** The member agencies a reader serves, in any office. */
export function ownAgencies(actor: ActorFacts, scope: BlocYearScope): string[] {
  const held = appointmentsOn(actor, scope.on).flatMap(({ agencyId }) => agencyId ?? []);
  return scope.memberAgencyIds.filter((agencyId) => held.includes(agencyId));
}

/** The agency for which a reader gives opinions: the member whose head he is, or is authorised to speak for. */
export function reviewSeat(actor: ActorFacts, scope: BlocYearScope): string | null {
  const seat = appointmentsOn(actor, scope.on).find(
    (a) => actsAsHead(a, 'opinion.given') && a.agencyId !== null && scope.memberAgencyIds.includes(a.agencyId),
  );
  return seat?.agencyId ?? null;
}
