import { workforces } from '@/db/schema/history';
import type { WithdrawFactInput } from '@/domain/history/input';
import type { Context } from '../context';
import { withdrawFact } from '../history/withdraw-fact';

/** Takes the people of a year back with a reason; it stays on record. Refusals: those of `withdrawFact`. Source: design 3. */
export async function withdrawWorkforce(context: Context, input: WithdrawFactInput): Promise<{ factId: string }> {
  return withdrawFact(context, workforces, 'workforce.withdrawn', input);
}
