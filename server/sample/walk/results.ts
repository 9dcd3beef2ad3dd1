import { resultsOf2021 } from '@/db/sample/article';
import { openScoring } from '../../result/open-scoring';
import { publishResults } from '../../result/publish';
import { recordResults } from '../../result/record';
import { saveSelfAssessment } from '../../self-assessment/save';
import { submitSelfAssessment } from '../../self-assessment/submit';
import { at } from '../run';
import { keeperBefore, timeOf, type Stage } from './stage';

export const pointsOf = ([A, B, C, D]: readonly [number, number, number, number]) => ({ A, B, C, D });

/** Self-scores of 2021, sent by every head in December. */
export async function scoreThemselves(stage: Stage): Promise<void> {
  const { run, ground, review: blocYearId } = stage;
  await run(openScoring, keeperBefore(stage), { blocYearId }, at('2021-12-01'));
  for (const { code, self, bonus, reason } of resultsOf2021) {
    const agencyId = ground.agencyId(code);
    const sheet = {
      blocYearId,
      agencyId,
      points: pointsOf(self),
      notes: {},
      bonusCenti: bonus,
      bonusReason: bonus > 0 ? reason : '',
    };
    await run(saveSelfAssessment, ground.officer(code), sheet, at('2021-12-15'));
    await run(submitSelfAssessment, ground.head(code), { blocYearId, agencyId }, at('2021-12-20'));
  }
}

/** The points of domain 12.3, recorded by the secretary. */
export async function recordPoints(stage: Stage): Promise<void> {
  const { run, ground, review: blocYearId } = stage;
  for (const { code, groups, bonus, deduction, reason } of resultsOf2021)
    await run(
      recordResults,
      keeperBefore(stage),
      {
        blocYearId,
        agencyId: ground.agencyId(code),
        points: pointsOf(groups),
        bonusCenti: bonus,
        deductionCenti: deduction,
        reason,
        womenBps: null,
      },
      timeOf(stage, '08:00'),
    );
}

export async function publishRanking(stage: Stage): Promise<void> {
  await stage.run(publishResults, keeperBefore(stage), { blocYearId: stage.review }, timeOf(stage, '08:30'));
}
