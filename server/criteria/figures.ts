import type { Reader } from '@/db/client';
import type { YearFigures } from '@/domain/criteria/try-on';
import type { Ranking } from '@/domain/scoring/rank';
import { decidingRounds } from '@/domain/scoring/round';
import type { BlocYearScope } from '../bloc/queries';
import { readScores, roundsThatDecide } from '../score/queries';
import type { CriteriaSet } from './queries';

/** What everybody was given in a published year, line by line as it was decided last, for trying another scale on. */
export async function readYearFigures(
  reader: Reader,
  scope: BlocYearScope,
  scale: CriteriaSet,
  ranking: Ranking,
): Promise<YearFigures[]> {
  const scores = await readScores(reader, scope, scale, { rounds: roundsThatDecide });
  const kindOf = new Map(scope.everybody.map(({ agencyId, kind }) => [agencyId, kind]));
  return ranking.flatMap(({ agencyId, groups, bonusCenti, deductionCenti }) => {
    const kind = kindOf.get(agencyId);
    if (kind === undefined) return [];
    const decided = scores.get(agencyId)?.decided ?? {};
    const marks = Object.assign(
      {},
      ...decidingRounds.map((round) =>
        Object.fromEntries(
          Object.entries(decided[round] ?? {}).flatMap(([code, { value, pointsCenti }]) =>
            pointsCenti === null ? [] : [[code, { value, pointsCenti }] as const],
          ),
        ),
      ),
    ) as YearFigures['marks'];
    return [{ agencyId, kind, marks, groups, bonusCenti, deductionCenti }];
  });
}
