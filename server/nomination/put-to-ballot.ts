import type { PutToBallotInput } from '@/domain/nomination/input';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { readJudge } from './findings';
import { mayGo, mayPut, putOn } from './put-on';
import { getForReview, listNominations } from './queries';

/**
 * A leader or deputy puts a nomination to the bloc's ballot; what the rules found on that day is kept with it. Refusals:
 * `nomination.unknown`, those of `mayDecide`, `mayGoToBallot` and `mayBecome`. Source: issue step 3; charter; domain 10.4 and appendix B.
 */
export async function putToBallot(context: Context, input: PutToBallotInput): Promise<{ nominationId: string }> {
  const { tx, actor, now } = context;
  const scope = await getBlocYear(tx, input.blocYearId, now);
  await tx.alone(`nomination:${scope.id}`);
  const nomination = await getForReview(tx, scope, actor, input.nominationId);
  demandRight(mayPut(actor, scope, nomination), auditScope(scope));
  const judge = await readJudge(tx, scope, await listNominations(tx, scope));
  await putOn(context, scope, [{ nomination, findings: demand(mayGo(nomination, judge)) }]);
  return { nominationId: nomination.id };
}
