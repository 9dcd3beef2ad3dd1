import type { Tx } from '@/db/client';
import { linesOf } from '@/domain/scoring/lines';
import type { BlocYearScope } from '../bloc/queries';
import { getKind } from '../result/kind';
import { getScale } from '../result/queries';
import { getStage } from '../result/stage';
import { sentScoresOf } from '../score/sent';
import { findSelfAssessment } from '../self-assessment/queries';
import { readAppraisal } from './queries';

/**
 * What every verb of appraisal looks at: where scoring and this agency's appraisal stand, its lines, and what was given; of its own points
 * nothing while its sheet does not lie with the bloc. Alone from here on.
 */
export async function readAppraisalGround(tx: Tx, scope: BlocYearScope, agencyId: string) {
  await tx.alone(`results:${scope.id}`);
  const scale = await getScale(tx, scope);
  return {
    stage: await getStage(tx, scope),
    facts: await readAppraisal(tx, scope, agencyId),
    scale,
    lines: linesOf(scale, getKind(scope, agencyId)),
    sheet: await findSelfAssessment(tx, scope, agencyId),
    scores: await sentScoresOf(tx, scope, scale, agencyId),
  };
}
