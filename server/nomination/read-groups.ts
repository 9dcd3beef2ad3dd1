import type { Reader } from '@/db/client';
import { sees, type NominationField } from '@/domain/nomination/visibility';
import { may } from '@/domain/rights/may';
import type { ActorFacts } from '@/domain/person/actor';
import type { Refusal } from '@/domain/shared/refusal';
import type { BlocYearScope } from '../bloc/queries';
import { publishedRanking } from '../result/queries';
import { readJudge } from './findings';
import { mayGo, mayPut } from './put-on';
import { listAsRead } from './as-read';
import { ownPlace } from './own-place';
import { countOf, tallyOf } from './read-comparison';
import { ownAgencies } from './reader';

/**
 * For who puts nominations to the ballot: those on their way, by form, each with its place and opinions as far as the table shows them, and
 * why it cannot go where it cannot; null for whoever decides on none. Why is told by the same rules as the act asks.
 */
export async function readGroups(read: Reader, scope: BlocYearScope, actor: ActorFacts) {
  if (!may(actor, 'nomination.putToBallot', scope).ok) return null;
  const all = await listAsRead(read, scope, actor);
  const judge = await readJudge(read, scope, all);
  const ranking = await publishedRanking(read, scope);
  const own = ownAgencies(actor, scope);
  const waiting = all
    .filter(({ status }) => status === 'draft' || status === 'sent' || status === 'returned')
    .filter((one) => sees(actor, scope, one, 'form'))
    .map((nomination) => {
      const right = mayPut(actor, scope, nomination);
      const decision = right.ok ? mayGo(nomination, judge) : right;
      const { id, number, nominee, formCode, formName } = nomination;
      const refusal: Refusal | null = decision.ok ? null : decision.refusal;
      const shown = (field: NominationField) => sees(actor, scope, nomination, field);
      return {
        id,
        number,
        nominee,
        formCode,
        formName,
        refusal,
        // Of one's own case the page says that it is not to be seen here; one reads it where one writes it.
        opens: shown('achievement') && !own.includes(nomination.agencyId),
        place: ownPlace(ranking, nomination),
        count: shown('count') ? countOf(scope, nomination) : null,
        tally: shown('opinions') ? tallyOf(nomination.given) : null,
      };
    });
  const forms = Map.groupBy(waiting, ({ formCode }) => formCode);
  return {
    scope,
    ranked: ranking?.length ?? null,
    forms: [...forms.values()].map((rows) => ({ name: rows[0]?.formName ?? '', rows })),
  };
}
