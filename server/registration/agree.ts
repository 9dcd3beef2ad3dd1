import { inArray } from 'drizzle-orm';
import { registrations } from '@/db/schema/registration';
import type { AgreeRegistrationsInput } from '@/domain/registration/input';
import { mayAgree } from '@/domain/registration/review';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { listBound } from '../annex/queries';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { listRegistrations } from './queries';

/**
 * Agrees to one registration or to several at once, each as it was sent when it was shown. Refusals: those of `mayAgree`, which name the
 * agency; then none of them is agreed to. Source: peers 3.
 */
export async function agreeRegistrations(
  { tx, actor, now, record }: Context,
  { blocYearId, agreed }: AgreeRegistrationsInput,
): Promise<{ agreed: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'registration.agreed', scope), auditScope(scope));
  await tx.alone(`covenant:${scope.id}`);
  const bound = await listBound(tx, scope);
  const sent = new Map((await listRegistrations(tx, scope)).map((one) => [one.agencyId, one]));
  const ids = agreed.map(({ agencyId, sentAt }) => {
    const registration = sent.get(agencyId) ?? null;
    const member = scope.everybody.find((one) => one.agencyId === agencyId);
    const frozen = bound.has(member?.code ?? '');
    demand(mayAgree({ frozen }, registration, sentAt, member?.name ?? '–'));
    return registration?.id ?? '';
  });
  await tx
    .update(registrations)
    .set({ agreedAt: now, agreedBy: actingPerson(actor) })
    .where(inArray(registrations.id, ids));
  await record({
    action: 'registration.agreed',
    subjectId: ids.length === 1 ? (ids[0] ?? '') : scope.id,
    scope: auditScope(scope),
    details: { agencyIds: agreed.map(({ agencyId }) => agencyId) },
  });
  return { agreed: ids.length };
}
