import { actsAsHead } from '@/domain/mandate/scope';
import type { Seat } from '@/domain/nomination/next';
import { appointmentsOn, type ActorFacts } from '@/domain/person/actor';
import type { BlocYearScope } from '../bloc/queries';

/** The member agencies a reader serves, in any office. */
export function ownAgencies(actor: ActorFacts, scope: BlocYearScope): string[] {
  const held = appointmentsOn(actor, scope.on).flatMap(({ agencyId }) => agencyId ?? []);
  return scope.memberAgencyIds.filter((agencyId) => held.includes(agencyId));
}

/** The seat a reader gives opinions for: the member whose head he is, or is authorised to speak for; null where there is none. */
export function reviewSeat(actor: ActorFacts, scope: BlocYearScope): Seat | null {
  const found = appointmentsOn(actor, scope.on).find(
    (a) => actsAsHead(a, 'opinion.given') && a.agencyId !== null && scope.memberAgencyIds.includes(a.agencyId),
  );
  return found?.agencyId ? { agencyId: found.agencyId, personId: actor.personId } : null;
}
