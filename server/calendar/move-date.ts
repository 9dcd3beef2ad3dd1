import type { Reader } from '@/db/client';
import type { MoveDateInput, PlanMoveInput } from '@/domain/calendar/input';
import { mayDate, mayMoveFor, metBy } from '@/domain/calendar/met';
import { afterMoving, inOneLine, planMove, type Moving } from '@/domain/calendar/moving';
import { may } from '@/domain/rights/may';
import { placeOf, type Place } from '@/lib/paths';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Actor, Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { getStanding } from '../standing/standing';
import { listYearDates, type YearDate } from './queries';
import { keepMoves, kindOf, writeMoved } from './write-dates';

/**
 * What moving a date to a day would do, before anything is written; answers the place to show it at. Refusals: those of
 * `mayDate` and `planMove`.
 */
export async function previewMove(
  reader: Reader,
  actor: Actor,
  now: Date,
  { blocYearId, key, dueOn }: PlanMoveInput,
): Promise<{ scope: BlocYearScope }> {
  const scope = await getBlocYear(reader, blocYearId, now);
  demandRight(may(actor, 'deadline.moved', scope), auditScope(scope));
  demand(mayDate(await getStanding(reader, scope)));
  demand(planMove(await listYearDates(reader, scope), key, dueOn, scope));
  return { scope };
}

/**
 * Moves a date of the year and what hangs on it, exactly as it was shown before. Lateness that was recorded stays. Refusals: those of
 * `mayDate` and `planMove`; `deadline.changedMeanwhile` where the dates are no longer those shown; `deadline.reasonMissing` at its field once the
 * year runs. Source: domain 8.6: the bloc's own dates, moved by who keeps it.
 */
export async function moveDate(context: Context, input: MoveDateInput): Promise<{ moved: number; place: Place }> {
  const { tx, actor, now, record } = context;
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'deadline.moved', scope), auditScope(scope));
  await tx.alone(`deadlines:${scope.id}`);
  const standing = await getStanding(tx, scope);
  demand(mayDate(standing));
  const dates = await listYearDates(tx, scope);
  const moving = demand(planMove(dates, input.key, input.dueOn, scope));
  if (inOneLine(moving) !== input.seen) throw new RefusedError({ code: 'deadline.changedMeanwhile' }, false);
  demand(mayMoveFor(input.reason, standing));
  await write(context, scope, dates, moving, input);
  const { moved, stays } = moving;
  const kind = kindOf(input.key);
  const details = { moved, stays, met: kind && metBy(kind, standing), reason: input.reason };
  await record({ action: 'deadline.moved', subjectId: scope.id, scope: auditScope(scope), details });
  return { moved: moved.length, place: placeOf(scope) };
}

async function write(
  context: Context,
  scope: BlocYearScope,
  dates: readonly YearDate[],
  moving: Moving,
  { key, reason }: MoveDateInput,
): Promise<void> {
  const hangs = dates.find((date) => date.key === key)?.hangs ?? null;
  const changed = afterMoving(dates, moving, { key, hangs }).find((date) => date.key === key);
  if (!changed) throw new Error(`No date ${key}`);
  await writeMoved(context, scope, moving.moved, changed);
  await keepMoves(context, scope, moving.moved, { reason, along: true });
}
