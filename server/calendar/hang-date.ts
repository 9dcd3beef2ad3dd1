import type { Reader } from '@/db/client';
import type { HangDateInput, PlanHangInput } from '@/domain/calendar/input';
import { mayDate, mayMoveFor } from '@/domain/calendar/met';
import { afterMoving, inOneLine, planHang } from '@/domain/calendar/moving';
import { may } from '@/domain/rights/may';
import { placeOf, type Place } from '@/lib/paths';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Actor, Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { getStanding } from '../standing/standing';
import { listYearDates } from './queries';
import { keepMoves, writeMoved } from './write-dates';

/** What hanging a date would move, before anything is written; answers the year. Refusals: those of `mayDate` and `planHang`. */
export async function previewHang(
  reader: Reader,
  actor: Actor,
  now: Date,
  { blocYearId, key, hangs }: PlanHangInput,
): Promise<{ scope: BlocYearScope }> {
  const scope = await getBlocYear(reader, blocYearId, now);
  demandRight(may(actor, 'deadline.hung', scope), auditScope(scope));
  demand(mayDate(await getStanding(reader, scope)));
  demand(planHang(await listYearDates(reader, scope), key, hangs, scope));
  return { scope };
}

/**
 * Hangs a date of the year on a deadline, so many days after it, and gives it that day; or lets it go, and it keeps its day. Refusals:
 * those of `mayDate` and `planHang`; `deadline.changedMeanwhile`; `deadline.reasonMissing` once the year runs and a day changes. Source: domain 8.6, rows of the bloc year.
 */
export async function hangDate(context: Context, input: HangDateInput): Promise<{ moved: number; place: Place }> {
  const { tx, actor, now, record } = context;
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'deadline.hung', scope), auditScope(scope));
  await tx.alone(`deadlines:${scope.id}`);
  const standing = await getStanding(tx, scope);
  demand(mayDate(standing));
  const dates = await listYearDates(tx, scope);
  const { key, hangs, reason } = input;
  const moving = demand(planHang(dates, key, hangs, scope));
  if (inOneLine(moving) !== input.seen) throw new RefusedError({ code: 'deadline.changedMeanwhile' }, false);
  if (moving.moved.length > 0) demand(mayMoveFor(reason, standing));
  const changed = afterMoving(dates, moving, { key, hangs }).find((date) => date.key === key);
  if (!changed) throw new Error(`No date ${key}`);
  await writeMoved(context, scope, moving.moved, changed);
  await keepMoves(context, scope, moving.moved, { reason, along: true });
  const details = { key, hangs, ...moving, reason };
  await record({ action: 'deadline.hung', subjectId: scope.id, scope: auditScope(scope), details });
  return { moved: moving.moved.length, place: placeOf(scope) };
}
