import { resultPublications } from '@/db/schema/result';
import { may } from '@/domain/rights/may';
import type { PublishResultsInput } from '@/domain/scoring/input';
import { mayPublish } from '@/domain/scoring/publish';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { spendApproval } from '../approval/spend';
import { auditScope, getBlocYear } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { readPublicationFacts } from './publication-facts';
import { hashOfRanking, rankRecorded } from './ranking';

/**
 * Publishes the ranking of the year; from then on its results are locked. Where the charter wants a second head's word, that word must
 * have been given on this very ranking. Refusals: those of `mayPublish` and `spendApproval`, `results.changed` where the ranking is no
 * longer the one the publisher saw. Source: domain 9.4, 10.1; charter.
 */
export async function publishResults(
  { tx, actor, now, record }: Context,
  input: PublishResultsInput,
): Promise<{ publicationId: string; sha256: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'results.published', scope), key);
  await tx.alone(`results:${scope.id}`);
  // An annex comes into force before the year is ranked or not at all.
  await tx.alone(`covenant:${scope.id}`);
  const ranked = await rankRecorded(tx, scope);
  const { ranking, unranked } = ranked;
  const recordedAgencyIds = [...ranking, ...unranked].map(({ agencyId }) => agencyId);
  demand(mayPublish(await readPublicationFacts(tx, scope, recordedAgencyIds)));
  const hash = hashOfRanking(ranked);
  if (input.seen !== undefined && input.seen !== hash) throw new RefusedError({ code: 'results.changed' }, false);
  const needed = (await findCharter(tx, scope))?.secondApprovers ?? false;
  const subject = { act: 'results.published', subjectId: scope.id, sha256: hash, needed } as const;
  const approvalId = await spendApproval(tx, scope, now, subject);

  const publicationId = newId();
  const hasTies = ranking.some(({ tied }) => tied);
  const publication = { publishedOn: scope.on, ranking, unranked, sha256: hash, hasTies };
  await tx
    .insert(resultPublications)
    .values({ id: publicationId, ...key, ...publication, publishedAt: now, publishedBy: actingPerson(actor) });
  const { publishedOn } = publication;
  await record({
    action: 'results.published',
    subjectId: publicationId,
    scope: key,
    details: { publishedOn, sha256: hash, hasTies, unranked: unranked.length, approvalId },
  });
  return { publicationId, sha256: hash };
}
