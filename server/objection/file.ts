import { objections } from '@/db/schema/objection';
import type { FileObjectionInput } from '@/domain/objection/input';
import { answerDay } from '@/domain/objection/objection';
import { mayOpen } from '@/domain/nomination/visibility';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { readLaw } from '../eligibility/law';
import { listNominations } from '../nomination/queries';
import { demand, demandRight } from '../refused';
import { listObjections } from './queries';

/**
 * The head of a member objects to a nomination, the ranking, a ballot or something else of the year; it is on record with the day by which it
 * is answered. Refusals: `rights.otherAgency`, `objection.noSuchNomination` at `nomination` (also for one the head may not open),
 * `objection.noAnswerDay` where no rule of the day sets one. Source: domain 6, 11.1 no. 26; issue 6.
 */
export async function fileObjection(
  { tx, actor, now, record }: Context,
  input: FileObjectionInput,
): Promise<{ number: number }> {
  const { blocYearId, agencyId, kind, target, subject, ground } = input;
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'objection.filed', scope, { agencyId }), key);
  await tx.alone(`objection:${scope.id}`);
  const about =
    target === 'nomination'
      ? (await listNominations(tx, scope)).find((one) => one.number === Number(input.nomination))
      : undefined;
  if (target === 'nomination' && (!about || !mayOpen(actor, scope, about).ok))
    demand(refuse('objection.noSuchNomination', { number: input.nomination }, 'nomination'));
  const law = await readLaw(tx, scope.on, { province: scope.bloc.province, blocKind: scope.bloc.kind });
  const answerBy = answerDay(scope.on, law('objection.answerDays'));
  if (answerBy === null) return demand(refuse('objection.noAnswerDay'));
  const number = Math.max(0, ...(await listObjections(tx, scope)).map((one) => one.number)) + 1;
  const id = newId();
  const said = { number, kind, target, nominationId: about?.id ?? null, agencyId, subject, ground, answerBy };
  await tx.insert(objections).values({
    id,
    ...key,
    ...said,
    filedOn: scope.on,
    filedAt: now,
    filedBy: actingPerson(actor),
  });
  await record({ action: 'objection.filed', subjectId: id, scope: key, details: said });
  return { number };
}
