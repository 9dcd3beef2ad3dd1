import { disciplines } from '@/db/schema/history';
import type { WithdrawFactInput } from '@/domain/history/input';
import type { Context } from '../context';
import { withdrawFact } from '../history/withdraw-fact';

/** Takes a measure of discipline back with a reason; it stays on record. Refusals: those of `withdrawFact`. Source: design 3. */
export async function withdrawDiscipline(context: Context, input: WithdrawFactInput): Promise<{ factId: string }> {
  return withdrawFact(context, disciplines, 'discipline.withdrawn', input);
}
