import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { results } from '@/db/schema/result';
import { scores } from '@/db/schema/score';
import { explainingUntil, recheckStanding, recheckUntil } from '@/domain/scoring/appraise';
import type { PublicationFacts } from '@/domain/scoring/publish';
import { sentRounds } from '@/domain/scoring/round';
import { listRechecks, listSentRounds, type Appraisal } from '../appraisal/queries';
import type { BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { getStage } from './stage';

/** What a publication waits for, given whose result is complete. */
export async function readPublicationFacts(
  reader: Reader,
  scope: BlocYearScope,
  recordedAgencyIds: readonly string[],
): Promise<PublicationFacts> {
  const stage = await getStage(reader, scope);
  const sent = Map.groupBy(await listSentRounds(reader, scope), ({ agencyId }) => agencyId);
  const asked = Map.groupBy(await listRechecks(reader, scope), ({ agencyId }) => agencyId);
  const standing = new Map(
    [...sent].map(([agencyId, rounds]) => [agencyId, recheckStanding(rounds, asked.get(agencyId) ?? [])]),
  );
  const recheckDays = (await findCharter(reader, scope))?.appraisal.recheckDays ?? 0;
  const rounds = [...sent.values()];
  const last = [...sent]
    .filter(([agencyId]) => standing.get(agencyId) === 'none')
    .flatMap(([, one]) => recheckUntil({ sent: one }, recheckDays) ?? [])
    .toSorted()
    .at(-1);
  return {
    stage,
    memberAgencyIds: scope.memberAgencyIds,
    recordedAgencyIds,
    unsentAgencyIds: stage.published ? [] : await readUnsent(reader, scope, sent),
    open: {
      explaining: rounds.filter((one) => explainingUntil({ on: scope.on, sent: one }) !== null).length,
      rechecks: [...standing.values()].filter((one) => one === 'open').length,
    },
    recheckUntil: recheckDays > 0 && last !== undefined && last >= scope.on ? last : null,
  };
}

/** Members with points of a round that was appraised here and that they were not sent. */
async function readUnsent(
  reader: Reader,
  scope: BlocYearScope,
  sent: ReadonlyMap<string, readonly Appraisal[]>,
): Promise<string[]> {
  const written = await reader
    .selectDistinct({ agencyId: scores.agencyId, round: scores.round })
    .from(scores)
    .where(and(eq(scores.blocYearId, scope.id), inArray(scores.round, [...sentRounds]), isNotNull(scores.pointsCenti)));
  const takenOver = await reader
    .select({ agencyId: results.agencyId })
    .from(results)
    .where(and(eq(results.blocYearId, scope.id), eq(results.takenOver, true)));
  const elsewhere = new Set(takenOver.map(({ agencyId }) => agencyId));
  const unsent = written.filter(
    ({ agencyId, round }) => !elsewhere.has(agencyId) && !sent.get(agencyId)?.some((one) => one.round === round),
  );
  return scope.memberAgencyIds.filter((agencyId) => unsent.some((one) => one.agencyId === agencyId));
}
