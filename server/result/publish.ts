import { resultPublications } from '@/db/schema/result';
import type { PublishResultsInput } from '@/domain/scoring/input';
import { may } from '@/domain/rights/may';
import { mayPublish } from '@/domain/scoring/publish';
import type { Ranking } from '@/domain/scoring/rank';
import { newId } from '@/lib/id';
import { canonicalJson, sha256 } from '../audit/hash';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { rankRecorded } from './ranking';
import { getStage } from './stage';

/** The hash a ranking is known by: SHA-256 over its RFC 8785 JSON, points and places of every agency included. */
export function hashOfRanking(ranking: Ranking): string {
  return sha256(canonicalJson(ranking));
}

/**
 * Publishes the ranking of the year; from then on its results are locked. Refusals: those of `mayPublish`, `results.changed` where the
 * ranking is no longer the one the publisher saw. Source: domain 9.4, 10.1.
 */
export async function publishResults(
  { tx, actor, now, record }: Context,
  input: PublishResultsInput,
): Promise<{ publicationId: string; sha256: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'results.published', scope), key);
  await tx.alone(`results:${scope.id}`);
  const ranking = await rankRecorded(tx, scope);
  const recordedAgencyIds = ranking.map(({ agencyId }) => agencyId);
  demand(mayPublish({ stage: await getStage(tx, scope), memberAgencyIds: scope.memberAgencyIds, recordedAgencyIds }));
  const hash = hashOfRanking(ranking);
  if (input.seen !== undefined && input.seen !== hash) throw new RefusedError({ code: 'results.changed' }, false);

  const publicationId = newId();
  const publication = { publishedOn: scope.on, ranking, sha256: hash, hasTies: ranking.some(({ tied }) => tied) };
  await tx
    .insert(resultPublications)
    .values({ id: publicationId, ...key, ...publication, publishedAt: now, publishedBy: actingPerson(actor) });
  const { publishedOn, hasTies } = publication;
  await record({
    action: 'results.published',
    subjectId: publicationId,
    scope: key,
    details: { publishedOn, sha256: hash, hasTies },
  });
  return { publicationId, sha256: hash };
}
