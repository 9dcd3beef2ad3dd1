import type { Reader } from '@/db/client';
import { mayOpen, sees } from '@/domain/nomination/visibility';
import { isOpen, mayAnswer, objectionState, seesObjection } from '@/domain/objection/objection';
import type { ActorFacts } from '@/domain/person/actor';
import { may } from '@/domain/rights/may';
import type { BlocYearScope } from '../bloc/queries';
import { readLaw } from '../eligibility/law';
import { listNominations } from '../nomination/queries';
import { ownAgencies } from '../nomination/reader';
import { listObjections } from './queries';

/**
 * The objections of a year that concern a reader, each with what the reader may do about it, and for which agency one may be filed. The
 * nomination one is about is named to whoever may know of it.
 */
export async function readObjections(read: Reader, scope: BlocYearScope, actor: ActorFacts) {
  const names = new Map(scope.everybody.map(({ agencyId, name }) => [agencyId, name]));
  const all = await listNominations(read, scope);
  const known = new Set(all.filter((one) => sees(actor, scope, one, 'existence')).map(({ id }) => id));
  const rows = (await listObjections(read, scope))
    .filter(({ facts }) => seesObjection(actor, scope, facts))
    .map(({ facts, ...one }) => ({
      ...one,
      nomination: one.nominationId !== null && known.has(one.nominationId) ? one.nomination : null,
      agencyName: names.get(one.agencyId) ?? '',
      state: objectionState(facts, one.answerBy, scope.on),
      mayAnswer: isOpen(facts).ok && mayAnswer(actor, scope, facts).ok,
      mayWithdraw: isOpen(facts).ok && may(actor, 'objection.withdrawn', scope, { agencyId: one.agencyId }).ok,
    }));
  const own = ownAgencies(actor, scope).filter((agencyId) => may(actor, 'objection.filed', scope, { agencyId }).ok);
  const law = await readLaw(read, scope.on, { province: scope.bloc.province, blocKind: scope.bloc.kind });
  const days = law('objection.answerDays');
  return {
    scope,
    rows,
    /** The agency the reader may object for. */
    mayFileFor: own[0] ?? null,
    nominations: all
      .filter((one) => mayOpen(actor, scope, one).ok)
      .map(({ number, nominee, formName }) => ({ number, nominee, formName })),
    /** The rule that sets the day of the answer, and whether anybody checked it. */
    rule:
      days.is === 'missing'
        ? null
        : { days: days.rule.value ?? 0, citation: days.rule.citation, verified: days.is === 'known' },
  };
}
