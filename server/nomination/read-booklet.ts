import type { Reader } from '@/db/client';
import { liveStatuses, type NominationStatus } from '@/domain/nomination/status';
import type { ActorFacts } from '@/domain/person/actor';
import { listAwardsOfAll } from '../award/queries';
import type { BlocYearScope } from '../bloc/queries';
import { publishedRanking } from '../result/queries';
import { findingsOn, readJudge } from './findings';
import { listAsRead } from './as-read';
import { ownPlace } from './own-place';
import { redact, seenFindings } from './redact';
import { readTargets } from './targets';
import { countOf, listConsolidated, tallyOf } from './read-comparison';

const live: readonly NominationStatus[] = liveStatuses;

/**
 * Every nomination that was sent, for one booklet: place and points, earlier awards, findings, opinions and what was summed up of them; of each
 * only what the table of visibility shows the reader. A fixed number of queries.
 */
export async function readBooklet(read: Reader, scope: BlocYearScope, actor: ActorFacts) {
  const all = await listAsRead(read, scope, actor);
  const judge = await readJudge(read, scope, all);
  const ranking = await publishedRanking(read, scope);
  const sent = all.filter(({ status }) => live.includes(status));
  const agencyIds = sent.map(({ agencyId }) => agencyId);
  const awards = await listAwardsOfAll(read, scope, agencyIds, scope.on);
  const targetsOf = await readTargets(read, scope);
  const summed = await listConsolidated(read, scope);
  return sent.flatMap((nomination) => {
    const seen = redact(actor, scope, nomination);
    if (seen.sights.existence !== 'shown') return [];
    const shown = (field: keyof typeof seen.sights) => seen.sights[field] === 'shown';
    const place = ownPlace(ranking, nomination);
    const held = awards.filter(
      ({ agencyId, subjectKey, isRevoked }) =>
        !isRevoked && agencyId === nomination.agencyId && subjectKey === nomination.subjectKey,
    );
    return [
      {
        ...seen,
        place: place && ranking && shown('findings') ? { ...place, ranked: ranking.length } : null,
        findings: seenFindings(seen.sights, findingsOn(nomination, judge)),
        targets: shown('findings') ? targetsOf(nomination) : null,
        awards: shown('findings') ? held : [],
        count: shown('count') ? countOf(scope, nomination) : null,
        tally: shown('opinions') ? tallyOf(nomination.given) : null,
        consolidated: shown('consolidated')
          ? (summed.find(({ nominationId }) => nominationId === nomination.id) ?? null)
          : null,
      },
    ];
  });
}
