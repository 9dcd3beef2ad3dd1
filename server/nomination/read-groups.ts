import type { Reader } from '@/db/client';
import { sees } from '@/domain/nomination/visibility';
import { may } from '@/domain/rights/may';
import type { ActorFacts } from '@/domain/person/actor';
import type { Refusal } from '@/domain/shared/refusal';
import type { BlocYearScope } from '../bloc/queries';
import { readJudge } from './findings';
import { mayGo, mayPut } from './put-on';
import { listAsRead } from './as-read';

/**
 * For who puts nominations to the ballot: those on their way, by form, each with why it cannot go where it cannot; null for whoever decides
 * on none. Why is told by the same rules as the act asks.
 */
export async function readGroups(read: Reader, scope: BlocYearScope, actor: ActorFacts) {
  if (!may(actor, 'nomination.putToBallot', scope).ok) return null;
  const all = await listAsRead(read, scope, actor);
  const judge = await readJudge(read, scope, all);
  const waiting = all
    .filter(({ status }) => status === 'draft' || status === 'sent' || status === 'returned')
    .filter((one) => sees(actor, scope, one, 'form'))
    .map((nomination) => {
      const right = mayPut(actor, scope, nomination);
      const decision = right.ok ? mayGo(nomination, judge) : right;
      const { id, number, agencyName, formCode, formName } = nomination;
      const refusal: Refusal | null = decision.ok ? null : decision.refusal;
      return { id, number, agencyName, formCode, formName, refusal };
    });
  const forms = Map.groupBy(waiting, ({ formCode }) => formCode);
  return { scope, forms: [...forms.values()].map((rows) => ({ name: rows[0]?.formName ?? '', rows })) };
}
