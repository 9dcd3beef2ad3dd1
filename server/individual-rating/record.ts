import { individualRatings } from '@/db/schema/history';
import type { RecordIndividualRatingInput } from '@/domain/nominee/input';
import { mayRateIndividual } from '@/domain/nominee/record';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { listIndividuals } from '../individual/queries';
import { demand, demandRight } from '../refused';
import { listIndividualRatings } from './queries';

/**
 * An agency writes down what one of its people was rated at the end of a year, with the paper; points in hundredths where it tells them.
 * Refusals: `rights.otherAgency`, `individual.unknown`, those of `mayRateIndividual`. Source: domain 4.2, B-04; Law 2022 Art 23-24.
 */
export async function recordIndividualRating(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, ...rated }: RecordIndividualRatingInput,
): Promise<{ ratingId: string; year: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'individualRating.recorded', scope, { agencyId }), key);
  await tx.alone(`nominees:${agencyId}`);
  const person = (await listIndividuals(tx, agencyId)).find(({ id }) => id === rated.individualId);
  if (!person) return demand(refuse('individual.unknown'));
  const held = (await listIndividualRatings(tx, [agencyId])).filter(({ individualId }) => individualId === person.id);
  const facts = { birthYear: person.birthYear, rated: held.map(({ year }) => year), on: scope.on };
  demand(mayRateIndividual(rated, facts));
  const ratingId = newId();
  await tx
    .insert(individualRatings)
    .values({ id: ratingId, agencyId, ...rated, recordedAt: now, recordedBy: actingPerson(actor) });
  await record({
    action: 'individualRating.recorded',
    subjectId: ratingId,
    scope: key,
    details: { agencyId, individualId: person.id, year: rated.year, rating: rated.rating },
  });
  return { ratingId, year: rated.year };
}
