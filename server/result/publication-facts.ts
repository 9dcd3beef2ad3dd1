import type { Reader } from '@/db/client';
import { explainingUntil, recheckUntil } from '@/domain/scoring/appraise';
import type { PublicationFacts } from '@/domain/scoring/publish';
import { listRechecks, listSentRounds } from '../appraisal/queries';
import type { BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { getStage } from './stage';

/** What a publication waits for, given whose result is complete. */
export async function readPublicationFacts(
  reader: Reader,
  scope: BlocYearScope,
  recordedAgencyIds: readonly string[],
): Promise<PublicationFacts> {
  const sent = Map.groupBy(await listSentRounds(reader, scope), ({ agencyId }) => agencyId);
  const open = new Set(
    (await listRechecks(reader, scope)).flatMap(({ agencyId, answeredOn }) => (answeredOn === null ? agencyId : [])),
  );
  const recheckDays = (await findCharter(reader, scope))?.appraisal.recheckDays ?? 0;
  const rounds = [...sent.values()];
  const last = rounds
    .flatMap((one) => recheckUntil({ sent: one }, recheckDays) ?? [])
    .toSorted()
    .at(-1);
  return {
    stage: await getStage(reader, scope),
    memberAgencyIds: scope.memberAgencyIds,
    recordedAgencyIds,
    open: {
      explaining: rounds.filter((one) => explainingUntil({ on: scope.on, sent: one }) !== null).length,
      rechecks: open.size,
    },
    recheckUntil: recheckDays > 0 && last !== undefined && last >= scope.on ? last : null,
  };
}
