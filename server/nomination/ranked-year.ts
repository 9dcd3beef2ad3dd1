import { resultsOf2021 } from '@/db/sample/article';
import { openScoring } from '../result/open-scoring';
import { publishResults } from '../result/publish';
import { recordResults } from '../result/record';
import type { World } from '../testing/world';

/**
 * For tests: the results of 2021 recorded as the sample has them, save that group A of some agencies is given; then published. They may
 * be recorded for the other year, too.
 */
export async function publishYear(
  world: World,
  groupA: Readonly<Record<string, number>> = {},
  blocYearId = world.review,
): Promise<void> {
  const secretary = world.secretary('UBKT');
  await world.do(openScoring, secretary, { blocYearId });
  for (const { code, groups, bonus, deduction, reason } of resultsOf2021) {
    const [A, B, C, D] = groups;
    const points = { A: groupA[code] ?? A, B, C, D };
    const result = { points, bonusCenti: bonus, deductionCenti: deduction, reason, womenBps: null };
    await world.do(recordResults, secretary, { blocYearId, agencyId: world.agency(code).id, ...result });
  }
  await world.do(publishResults, secretary, { blocYearId });
}
