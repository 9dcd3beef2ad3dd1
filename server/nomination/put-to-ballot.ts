import { eq } from 'drizzle-orm';
import { nominations } from '@/db/schema/nomination';
import { mayGoToBallot } from '@/domain/nomination/findings';
import type { PutToBallotInput } from '@/domain/nomination/input';
import { mayDecide } from '@/domain/nomination/review';
import { mayBecome } from '@/domain/nomination/status';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { readJudge, subjectOf } from './findings';
import { getNomination, listNominations } from './queries';

/**
 * A leader or deputy puts a nomination to the bloc's ballot; what the rules found on that day is kept with it. Refusals:
 * `nomination.unknown`, `rights.ownAgencyClosed`, `nomination.notReviewer`, `nomination.scoreBelowFloor`, `.onHold`, `.notRegistered`, those of
 * `mayBecome`. Source: issue step 3; charter; domain 10.4 and appendix B.
 */
export async function putToBallot(
  { tx, actor, now, record }: Context,
  input: PutToBallotInput,
): Promise<{ nominationId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  await tx.alone(`nomination:${scope.id}`);
  const nomination = await getNomination(tx, scope, input.nominationId);
  demandRight(mayDecide(actor, 'nomination.putToBallot', scope, nomination.agencyId), auditScope(scope));
  demand(mayBecome(nomination.status, 'onBallot'));
  const judge = await readJudge(tx, scope, await listNominations(tx, scope));
  const findings = [...judge(subjectOf(nomination))];
  demand(mayGoToBallot(findings));
  await tx
    .update(nominations)
    .set({
      status: 'onBallot',
      findings,
      putToBallotOn: scope.on,
      putToBallotAt: now,
      putToBallotBy: actingPerson(actor),
    })
    .where(eq(nominations.id, nomination.id));
  await record({
    action: 'nomination.putToBallot',
    subjectId: nomination.id,
    scope: auditScope(scope),
    details: { number: nomination.number, agencyId: nomination.agencyId, findings },
  });
  return { nominationId: nomination.id };
}
