import type { PutGroupInput } from '@/domain/nomination/review-input';
import { mayKnowOf } from '@/domain/nomination/visibility';
import { refuse } from '@/domain/shared/refusal';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandFields, demandRight } from '../refused';
import { readJudge } from './findings';
import { mayGo, mayPut, putOn } from './put-on';
import { listNominations } from './queries';

/**
 * A leader or deputy puts several nominations of one form to the ballot in one act: all of the chosen, or none. Each that cannot go is
 * named with its reason. Refusals: `nomination.unknown`, `nomination.oneForm`, `nomination.groupStopped`
 * (params: the numbers) with those of `mayDecide`, `mayGoToBallot` and `mayBecome` at each that stops it (field `chosen.` and its id). Source: issue 6, "to the ballot in groups".
 */
export async function putGroup(context: Context, input: PutGroupInput): Promise<{ put: number }> {
  const { tx, actor, now } = context;
  const scope = await getBlocYear(tx, input.blocYearId, now);
  await tx.alone(`nomination:${scope.id}`);
  const all = await listNominations(tx, scope);
  const chosen = input.nominationIds.map((id) => {
    const found = all.find((one) => one.id === id);
    demandRight(found ? mayKnowOf(actor, scope, found) : refuse('nomination.unknown'), auditScope(scope));
    return found;
  });
  const nominations = chosen.flatMap((one) => one ?? []);
  const [first] = nominations;
  // Who may put none of them has no right here at all: that leaves its trace.
  if (first && nominations.every((one) => !mayPut(actor, scope, one).ok))
    demandRight(mayPut(actor, scope, first), auditScope(scope));
  if (nominations.some(({ formCode }) => formCode !== first?.formCode)) demandFields([{ code: 'nomination.oneForm' }]);
  const judge = await readJudge(tx, scope, all);
  const judged = nominations.map((nomination) => {
    const right = mayPut(actor, scope, nomination);
    return { nomination, decision: right.ok ? mayGo(nomination, judge) : right };
  });
  const stopped = judged.flatMap(({ nomination, decision }) =>
    decision.ok ? [] : [{ nomination, refusal: { ...decision.refusal, field: `chosen.${nomination.id}` } }],
  );
  if (stopped.length > 0) {
    const numbers = stopped.map(({ nomination }) => nomination.number).join(', ');
    demandFields([{ code: 'nomination.groupStopped', params: { numbers } }, ...stopped.map(({ refusal }) => refusal)]);
  }
  const going = judged.flatMap(({ nomination, decision }) =>
    decision.ok ? [{ nomination, findings: decision.value }] : [],
  );
  await putOn(context, scope, going);
  return { put: going.length };
}
