import { pastAwards } from '@/db/schema/history';
import type { WithdrawFactInput } from '@/domain/history/input';
import type { Context } from '../context';
import { withdrawFact } from '../history/withdraw-fact';

/** Takes an award that was written down wrongly back with a reason; it stays on record. Refusals: those of `withdrawFact`. Source: design 3. */
export async function withdrawPastAward(context: Context, input: WithdrawFactInput): Promise<{ factId: string }> {
  return withdrawFact(context, pastAwards, 'pastAward.withdrawn', input);
}
