import { eq } from 'drizzle-orm';
import { nominations } from '@/db/schema/nomination';
import { mayGoToBallot } from '@/domain/nomination/findings';
import { mayDecide } from '@/domain/nomination/review';
import { mayBecome } from '@/domain/nomination/status';
import type { ActorFacts } from '@/domain/person/actor';
import type { Finding } from '@/domain/shared/finding';
import { refuse, type Decision } from '@/domain/shared/refusal';
import { actingPerson } from '../acting-person';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { subjectOf, type Judge } from './findings';
import { keepFindings } from './keep-findings';
import type { Nomination } from './queries';

/** The right to put a nomination to the ballot, apart from whether it may go. Refusals: those of `mayDecide`. */
export function mayPut(actor: ActorFacts, scope: BlocYearScope, nomination: Nomination): Decision<unknown> {
  return mayDecide(actor, 'nomination.putToBallot', scope, nomination);
}

/** Whether a nomination may go to the ballot; answers what the rules found. Refusals: those of `mayBecome` and `mayGoToBallot`. */
export function mayGo(nomination: Nomination, judge: Judge): Decision<readonly Finding[]> {
  const move = mayBecome(nomination.status, 'onBallot');
  if (!move.ok) return move;
  const findings = judge(subjectOf(nomination));
  const rules = mayGoToBallot(findings);
  return rules.ok ? { ok: true, value: findings } : refuse(rules.refusal.code, rules.refusal.params);
}

type Going = { readonly nomination: Nomination; readonly findings: readonly Finding[] };

/** Puts on the ballot what may go, each with what the rules found on that day; one event of the audit log each. */
export async function putOn(
  { tx, actor, now, record }: Context,
  scope: BlocYearScope,
  going: readonly Going[],
): Promise<void> {
  const on = {
    status: 'onBallot',
    putToBallotOn: scope.on,
    putToBallotAt: now,
    putToBallotBy: actingPerson(actor),
  } as const;
  const found = going.map(({ nomination, findings }) => ({ nominationId: nomination.id, findings }));
  await keepFindings(tx, scope, 'putToBallot', found, now);
  for (const { nomination, findings } of going) {
    await tx
      .update(nominations)
      .set({ ...on, findings: [...findings] })
      .where(eq(nominations.id, nomination.id));
    await record({
      action: 'nomination.putToBallot',
      subjectId: nomination.id,
      scope: auditScope(scope),
      details: { number: nomination.number, agencyId: nomination.agencyId, findings },
    });
  }
}
