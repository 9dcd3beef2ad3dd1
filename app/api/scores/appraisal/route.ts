import { SaveAppraisalInput } from '@/domain/scoring/input';
import { formatPoints } from '@/lib/format';
import { saveAppraisal } from '@/server/appraisal/save';
import { answerLines } from '@/server/lines-answer';

/** Keeps lines of a round of appraisal as they are typed. */
export async function POST(request: Request) {
  return answerLines(request, SaveAppraisalInput, saveAppraisal, ({ totalCenti }) =>
    totalCenti === null ? null : formatPoints(totalCenti),
  );
}
