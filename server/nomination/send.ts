import { eq } from 'drizzle-orm';
import { nominations } from '@/db/schema/nomination';
import type { SendNominationInput } from '@/domain/nomination/input';
import { maySend } from '@/domain/nomination/send';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getNomination } from './queries';
import { publishedRanking } from '../result/queries';

/**
 * The head sends the agency's nomination to the bloc, first or after a return. Refusals: `nomination.unknown`, `rights.otherAgency`,
 * `nomination.rankingNotPublished`, `nomination.groundLapsed`, those of `mayBecome`. Source: domain 10.4; the law of the day of sending.
 */
export async function sendNomination(
  { tx, actor, now, record }: Context,
  input: SendNominationInput,
): Promise<{ nominationId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  await tx.alone(`nomination:${scope.id}`);
  const nomination = await getNomination(tx, scope, input.nominationId);
  demandRight(may(actor, 'nomination.sent', scope, { agencyId: nomination.agencyId }), auditScope(scope));
  const published = (await publishedRanking(tx, scope)) !== null;
  demand(maySend(nomination, { published, on: scope.on }));
  await tx
    .update(nominations)
    .set({ status: 'sent', sentOn: scope.on, sentAt: now, sentBy: actingPerson(actor) })
    .where(eq(nominations.id, nomination.id));
  await record({
    action: 'nomination.sent',
    subjectId: nomination.id,
    scope: auditScope(scope),
    details: { number: nomination.number, agencyId: nomination.agencyId, sentOn: scope.on },
  });
  return { nominationId: nomination.id };
}
