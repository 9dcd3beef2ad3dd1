import { yearRatings } from '@/db/schema/history';
import type { WithdrawFactInput } from '@/domain/history/input';
import type { Context } from '../context';
import { withdrawFact } from '../history/withdraw-fact';

/** Takes a yearly rating back with a reason; it stays on record. Refusals: those of `withdrawFact`. Source: design 3. */
export async function withdrawYearRating(context: Context, input: WithdrawFactInput): Promise<{ factId: string }> {
  return withdrawFact(context, yearRatings, 'yearRating.withdrawn', input);
}
