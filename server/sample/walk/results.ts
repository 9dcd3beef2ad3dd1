import { openScoring } from '../../result/open-scoring';
import { publishResults } from '../../result/publish';
import { recordResults } from '../../result/record';
import { saveSelfAssessment } from '../../self-assessment/save';
import { submitSelfAssessment } from '../../self-assessment/submit';
import { at } from '../run';
import { typedLines } from './lines';
import { keeperBefore, reviewedYear, timeOf, type Stage } from './stage';

/** The points of four groups, in hundredths, by the letters of their groups. */
export const pointsOf = ([A, B, C, D]: readonly [number, number, number, number]) => ({ A, B, C, D });

const bonusReason = 'Sáng kiến được áp dụng ngoài cơ quan';
const minutesReason = 'Theo biên bản thẩm định của khối';

/** Self-scores of the year, sent by every head in December. */
export async function scoreThemselves(stage: Stage): Promise<void> {
  const { run, ground, review: blocYearId } = stage;
  const december = (day: string) => at(`${reviewedYear(stage)}-12-${day}`);
  await run(openScoring, keeperBefore(stage), { blocYearId }, december('01'));
  for (const { code, self, bonus } of stage.results) {
    const agencyId = ground.agencyId(code);
    const sheet = {
      blocYearId,
      agencyId,
      lines: typedLines(pointsOf(self), { bonusCenti: bonus, bonusReason: bonus > 0 ? bonusReason : '' }),
    };
    await run(saveSelfAssessment, ground.officer(code), sheet, december('15'));
    await run(submitSelfAssessment, ground.head(code), { blocYearId, agencyId }, december('20'));
  }
}

/** The points of every member, recorded by the secretary. */
export async function recordPoints(stage: Stage): Promise<void> {
  const { run, ground, review: blocYearId } = stage;
  for (const { code, groups, bonus, deduction, reason } of stage.results)
    await run(
      recordResults,
      keeperBefore(stage),
      {
        blocYearId,
        agencyId: ground.agencyId(code),
        points: pointsOf(groups),
        bonusCenti: bonus,
        deductionCenti: deduction,
        reason: reason || minutesReason,
        womenBps: null,
      },
      timeOf(stage, '08:00'),
    );
}

/** The ranking of the year, published and locked. */
export async function publishRanking(stage: Stage): Promise<void> {
  await stage.run(publishResults, keeperBefore(stage), { blocYearId: stage.review }, timeOf(stage, '08:30'));
}
