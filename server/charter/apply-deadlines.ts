import { runs } from '@/domain/calendar/met';
import { charterDeadlines } from '@/domain/charter/deadlines';
import type { ApplyDeadlinesInput } from '@/domain/charter/input';
import { getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { listDeadlines } from '../plan/queries';
import { setDeadlines } from '../plan/set-deadlines';
import { RefusedError } from '../refused';
import { getStanding } from '../standing/standing';
import { findCharter } from './queries';

/**
 * Sets the dates of a year to those its charter names; kinds the charter is silent about keep theirs. Once the year runs only dates that
 * are not set yet are set: the others can only be moved, each with its reason. Refusals: `charter.noDeadlines`,
 * `charter.deadlinesStand`, those of `setDeadlines`. Source: charter; domain 8.6.
 */
export async function applyDeadlines(
  context: Context,
  { blocYearId }: ApplyDeadlinesInput,
): Promise<{ deadlines: number }> {
  const { tx, now } = context;
  const scope = await getBlocYear(tx, blocYearId, now);
  const charter = await findCharter(tx, scope);
  const named = charter ? charterDeadlines(charter.deadlines, scope.year) : [];
  if (named.length === 0) throw new RefusedError({ code: 'charter.noDeadlines', params: { year: scope.year } }, false);
  const known = new Map((await listDeadlines(tx, scope)).map(({ kind, dueOn }) => [kind, dueOn]));
  const running = runs(await getStanding(tx, scope));
  const deadlines = named.filter(({ kind, dueOn }) => (running ? !known.has(kind) : known.get(kind) !== dueOn));
  if (deadlines.length === 0) throw new RefusedError({ code: 'charter.deadlinesStand' }, false);
  return setDeadlines(context, { blocYearId, deadlines });
}
