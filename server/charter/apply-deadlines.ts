import { charterDeadlines } from '@/domain/charter/deadlines';
import type { ApplyDeadlinesInput } from '@/domain/charter/input';
import { getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { setDeadlines } from '../plan/set-deadlines';
import { RefusedError } from '../refused';
import { findCharter } from './queries';

/**
 * Sets the dates of a year to those its charter names; kinds the charter is silent about keep theirs. Refusals: `charter.noDeadlines`,
 * those of `setDeadlines`. Source: charter; domain 8.6.
 */
export async function applyDeadlines(
  context: Context,
  { blocYearId }: ApplyDeadlinesInput,
): Promise<{ deadlines: number }> {
  const scope = await getBlocYear(context.tx, blocYearId, context.now);
  const charter = await findCharter(context.tx, scope);
  const deadlines = charter ? charterDeadlines(charter.deadlines, scope.year) : [];
  if (deadlines.length === 0)
    throw new RefusedError({ code: 'charter.noDeadlines', params: { year: scope.year } }, false);
  return setDeadlines(context, { blocYearId, deadlines: [...deadlines] });
}
