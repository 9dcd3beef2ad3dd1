import { eq } from 'drizzle-orm';
import { ownDates } from '@/db/schema/calendar';
import type { AddOwnDateInput, WithdrawOwnDateInput } from '@/domain/calendar/input';
import { mayDate } from '@/domain/calendar/met';
import { mayAdd } from '@/domain/calendar/own-dates';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { placeOf, type Place } from '@/lib/paths';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { getStanding } from '../standing/standing';
import { listYearDates } from './queries';
import { keepMoves } from './write-dates';

/** Adds a date of the bloc's own to its year. Refusals: those of `mayDate` and `mayAdd`. */
export async function addOwnDate(context: Context, input: AddOwnDateInput): Promise<{ ownDateId: string }> {
  const { tx, actor, now, record } = context;
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'ownDate.added', scope), key);
  await tx.alone(`deadlines:${scope.id}`);
  demand(mayDate(await getStanding(tx, scope)));
  const { name, dueOn, note } = input;
  demand(mayAdd(input, await listYearDates(tx, scope), scope.year));
  const id = newId();
  const addedBy = actingPerson(actor);
  await tx.insert(ownDates).values({ id, ...key, name, note, dueOn, addedAt: now, addedBy });
  await keepMoves(context, scope, [{ key: id, from: null, to: dueOn }], { reason: '', along: false });
  await record({ action: 'ownDate.added', subjectId: id, scope: key, details: { name, dueOn, note } });
  return { ownDateId: id };
}

/** Takes a date of the bloc's own off the calendar, with a reason; its row stays. Refusals: that of `mayDate`, `ownDate.gone`. */
export async function withdrawOwnDate(
  { tx, actor, now, record }: Context,
  { blocYearId, ownDateId, reason }: WithdrawOwnDateInput,
): Promise<{ place: Place }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'ownDate.withdrawn', scope), key);
  await tx.alone(`deadlines:${scope.id}`);
  demand(mayDate(await getStanding(tx, scope)));
  const date = (await listYearDates(tx, scope)).find((one) => one.kind === null && one.key === ownDateId);
  if (!date) throw new RefusedError({ code: 'ownDate.gone' }, false);
  const { name, dueOn } = date;
  await tx
    .update(ownDates)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor), withdrawReason: reason })
    .where(eq(ownDates.id, ownDateId));
  await record({ action: 'ownDate.withdrawn', subjectId: ownDateId, scope: key, details: { name, dueOn, reason } });
  return { place: placeOf(scope) };
}
