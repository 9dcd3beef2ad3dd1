import { eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { consolidatedOpinions } from '@/db/schema/nomination';
import { opinionSeats } from '@/domain/nomination/conflict';
import { liveStatuses, type NominationStatus } from '@/domain/nomination/status';
import type { ActorFacts } from '@/domain/person/actor';
import { listAwardsOfAll } from '../award/queries';
import type { BlocYearScope } from '../bloc/queries';
import { publishedRanking } from '../result/queries';
import { listAsRead } from './as-read';
import { ownPlace } from './own-place';
import type { GivenOpinion, Nomination } from './queries';
import { ownAgencies } from './reader';
import { redact } from './redact';
import { readTargets } from './targets';

const live: readonly NominationStatus[] = liveStatuses;

/** How many of the given opinions recommend what. */
type Tally = Readonly<Record<GivenOpinion['recommendation'], number>>;

/**
 * The nominations that were sent, side by side: place and points, targets of the covenant, earlier awards, opinions and what was summed up
 * of them; of each only what the table of visibility shows the reader. A fixed number of queries.
 */
export async function readComparison(read: Reader, scope: BlocYearScope, actor: ActorFacts) {
  const all = (await listAsRead(read, scope, actor)).filter(({ status }) => live.includes(status));
  const ranking = await publishedRanking(read, scope);
  const own = ownAgencies(actor, scope);
  const agencyIds = all.map(({ agencyId }) => agencyId);
  const awards = Map.groupBy(await listAwardsOfAll(read, scope, agencyIds, scope.on), ({ agencyId }) => agencyId);
  const targetsOf = await readTargets(read, scope);
  const heldBy = ({ agencyId, subjectKey }: Nomination) =>
    (awards.get(agencyId) ?? []).filter((one) => one.subjectKey === subjectKey && !one.isRevoked);
  const summed = await listConsolidated(read, scope);
  const rows = all.flatMap((nomination) => {
    const seen = redact(actor, scope, nomination);
    if (seen.sights.form !== 'shown') return [];
    const facts = seen.sights.findings === 'shown';
    return [
      {
        ...seen,
        isOwn: own.includes(nomination.agencyId),
        place: ownPlace(ranking, nomination),
        /** What was reported last of what the agency undertook. */
        targets: facts ? targetsOf(nomination) : null,
        awards: facts ? heldBy(nomination) : [],
        count: seen.sights.count === 'shown' ? countOf(scope, nomination) : null,
        tally: seen.sights.opinions === 'shown' ? tallyOf(nomination.given) : null,
        consolidated:
          seen.sights.consolidated === 'shown'
            ? (summed.find(({ nominationId }) => nominationId === nomination.id) ?? null)
            : null,
      },
    ];
  });
  return { scope, ranked: ranking?.length ?? null, rows };
}
export type ComparedNomination = Awaited<ReturnType<typeof readComparison>>['rows'][number];

/** How many gave an opinion on a nomination, of those that may. */
export function countOf(scope: BlocYearScope, nomination: Nomination) {
  return { given: nomination.opinionsFrom.length, of: opinionSeats(scope, nomination).length };
}

/** How many of those that count recommended what. */
export function tallyOf(given: readonly GivenOpinion[]): Tally {
  const count = (what: keyof Tally) => given.filter(({ recommendation }) => recommendation === what).length;
  return { agree: count('agree'), complete: count('complete'), disagree: count('disagree') };
}

/** What was summed up of the opinions of a year, by nomination. */
export async function listConsolidated(read: Reader, scope: BlocYearScope) {
  const { nominationId, recommendation, text } = consolidatedOpinions;
  return read
    .select({ nominationId, recommendation, text })
    .from(consolidatedOpinions)
    .where(eq(consolidatedOpinions.blocYearId, scope.id));
}
