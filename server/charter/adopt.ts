import { charters } from '@/db/schema/charter';
import { faultsOfCharter } from '@/domain/charter/check';
import { mayDraftCharter } from '@/domain/charter/draft';
import { rulesOf, type CharterRules } from '@/domain/charter/rules';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight, RefusedError } from '../refused';
import { readGround } from './ground';
import { readCharterStatus } from './state';

export type AdoptCharterInput = CharterRules & {
  readonly blocYearId: string;
  readonly number?: string;
  readonly meeting?: string;
};

/**
 * Takes over a charter that a meeting adopted on paper, whole and at once; for years whose draft was never here. One that asks for
 * two approvers has to come as a draft. Points in hundredths, shares as fractions or basis points. Refusals: those of `mayDraftCharter`
 * and `faultsOfCharter`, `approval.notAsked`. Source: the bloc's charter (domain 8.1).
 */
export async function adoptCharter(
  { tx, actor, now, record }: Context,
  input: AdoptCharterInput,
): Promise<{ charterId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'charter.adopted', scope), key);
  const { status } = await readCharterStatus(tx, scope);
  demand(mayDraftCharter(scope.year, status, { copies: false, source: false }));
  if (input.secondApprovers) throw new RefusedError({ code: 'approval.notAsked' }, false);
  const rules = rulesOf(input);
  demandFields(faultsOfCharter(rules, await readGround(tx, scope)));
  const charterId = newId();
  const paper = { number: input.number ?? null, meeting: input.meeting ?? null, adoptedOn: scope.on };
  await tx.insert(charters).values({ id: charterId, ...key, ...rules, ...paper, adoptedAt: now });
  await record({ action: 'charter.adopted', subjectId: charterId, scope: key, details: { ...paper, ...rules } });
  return { charterId };
}
