import 'server-only';
import { getStore } from '@/db/client';
import { isOpen, mayAnswer, objectionState, seesObjection } from '@/domain/objection/objection';
import { mayOpen } from '@/domain/nomination/visibility';
import { may } from '@/domain/rights/may';
import { loadBlocYear } from '../bloc/loaders';
import { readLaw } from '../eligibility/law';
import { listNominations } from '../nomination/queries';
import { ownAgencies } from '../nomination/reader';
import { listObjections } from './queries';

/** The objections of a year that concern the reader, each with what the reader may do about it, and for which agency one may be filed. */
export async function loadObjections(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const names = new Map(scope.everybody.map(({ agencyId, name }) => [agencyId, name]));
  const rows = (await listObjections(read, scope))
    .filter(({ facts }) => seesObjection(actor, scope, facts))
    .map((one) => ({
      ...one,
      agencyName: names.get(one.agencyId) ?? '',
      state: objectionState(one.facts, one.answerBy, scope.on),
      mayAnswer: isOpen(one.facts).ok && mayAnswer(actor, scope, one.facts).ok,
      mayWithdraw: isOpen(one.facts).ok && may(actor, 'objection.withdrawn', scope, { agencyId: one.agencyId }).ok,
    }));
  const own = ownAgencies(actor, scope).filter((agencyId) => may(actor, 'objection.filed', scope, { agencyId }).ok);
  const law = await readLaw(read, scope.on, { province: scope.bloc.province, blocKind: scope.bloc.kind });
  const days = law('objection.answerDays');
  return {
    scope,
    rows,
    /** The agency the reader may object for. */
    mayFileFor: own[0] ?? null,
    nominations: (await listNominations(read, scope))
      .filter((one) => mayOpen(actor, scope, one).ok)
      .map(({ number, nominee, formName }) => ({ number, nominee, formName })),
    /** The rule that sets the day of the answer, and whether anybody checked it. */
    rule:
      days.is === 'missing'
        ? null
        : { days: days.rule.value ?? 0, citation: days.rule.citation, verified: days.is === 'known' },
  };
}
export type ObjectionsShown = Awaited<ReturnType<typeof loadObjections>>;
