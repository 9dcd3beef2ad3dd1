import { opinions } from '@/db/schema/nomination';
import type { GiveOpinionInput } from '@/domain/nomination/input';
import { nextAwaiting } from '@/domain/nomination/next';
import { mayGiveOpinion } from '@/domain/nomination/review';
import { mayBecome } from '@/domain/nomination/status';
import { refuse } from '@/domain/shared/refusal';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getForReview, listNominations } from './queries';

/** Where the reviewer goes on; `next` is null when nothing more waits. */
export type OpinionGiven = { number: number; next: number | null; bloc: string; year: number };

/**
 * The head of another member agency says what the agency thinks of a nomination, or changes it until it is on the ballot; one opinion per
 * agency. Refusals: `nomination.unknown`, those of `mayGiveOpinion` and `mayBecome`. Source: issue step 3.
 */
export async function giveOpinion({ tx, actor, now, record }: Context, input: GiveOpinionInput): Promise<OpinionGiven> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  await tx.alone(`nomination:${scope.id}`);
  const nomination = await getForReview(tx, scope, actor, input.nominationId);
  const { agencyId } = demandRight(mayGiveOpinion(actor, scope, nomination), auditScope(scope));
  if (agencyId === null) return demandRight(refuse('rights.notAppointed'), auditScope(scope));
  demand(mayBecome(nomination.status, 'onBallot'));
  const { recommendation, remark } = input;
  const opinion = { personId: actingPerson(actor), recommendation, remark, givenAt: now };
  await tx
    .insert(opinions)
    .values({ id: newId(), ...auditScope(scope), nominationId: nomination.id, agencyId, ...opinion })
    .onConflictDoUpdate({ target: [opinions.nominationId, opinions.agencyId], set: opinion });
  await record({
    action: 'opinion.given',
    subjectId: nomination.id,
    scope: auditScope(scope),
    details: { number: nomination.number, agencyId, recommendation, remark },
  });
  const seat = { agencyId, personId: actor.personId };
  const next = nextAwaiting(await listNominations(tx, scope), seat, nomination.number);
  return { number: nomination.number, next: next?.number ?? null, bloc: scope.bloc.slug, year: scope.year };
}
