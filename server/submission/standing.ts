import type { Reader } from '@/db/client';
import type { Standing } from '@/domain/bloc/standing';
import type { BlocYearScope } from '../bloc/queries';
import { findDecision, findSubmission, listReturns } from './queries';

/** How the letter of this year stands, when it last came back and when it was decided. At most four small queries. */
export async function standing(reader: Reader, scope: BlocYearScope): Promise<Pick<Standing, 'submission' | 'decidedOn'>> {
  const submission = await findSubmission(reader, scope);
  if (!submission) return { submission: null, decidedOn: null };
  const [returned] = await listReturns(reader, submission);
  const decision = await findDecision(reader, submission);
  const { status, draftedAt, sentAt, receivedAt } = submission;
  return {
    submission: { status, draftedAt, sentAt, receivedAt, returnedAt: returned?.returnedAt ?? null },
    decidedOn: decision?.decidedOn ?? null,
  };
}
