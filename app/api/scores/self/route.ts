import { SaveSelfAssessmentInput } from '@/domain/scoring/input';
import { formatPoints } from '@/lib/format';
import { answerLines } from '@/server/lines-answer';
import { saveSelfAssessment } from '@/server/self-assessment/save';

/** Keeps lines of a self-assessment as they are typed. */
export async function POST(request: Request) {
  return answerLines(request, SaveSelfAssessmentInput, saveSelfAssessment, ({ totalCenti }) =>
    formatPoints(totalCenti),
  );
}
