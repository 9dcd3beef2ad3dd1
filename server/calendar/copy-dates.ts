import { ownDates } from '@/db/schema/calendar';
import { deadlines } from '@/db/schema/plan';
import { copiedFrom, type CopiedDate } from '@/domain/calendar/copy';
import type { CopyDatesInput } from '@/domain/calendar/input';
import { mayDate } from '@/domain/calendar/met';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, findNeighbour, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { getStanding } from '../standing/standing';
import { listYearDates } from './queries';
import { keepMoves } from './write-dates';

/**
 * Copies the dates of the year before into a year that lacks them: the same days a year later, what hangs at its distance. Dates the
 * year has already stay as they are. Refusals: that of `mayDate`, `deadline.nothingToCopy`.
 */
export async function copyDates(context: Context, { blocYearId }: CopyDatesInput): Promise<{ copied: number }> {
  const { tx, actor, now, record } = context;
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'deadline.copied', scope), key);
  await tx.alone(`deadlines:${scope.id}`);
  demand(mayDate(await getStanding(tx, scope)));
  const before = await findNeighbour(tx, scope, scope.year - 1, now);
  const copied = before
    ? copiedFrom(await listYearDates(tx, before), await listYearDates(tx, scope), { years: 1, newKey: newId })
    : [];
  if (copied.length === 0)
    throw new RefusedError({ code: 'deadline.nothingToCopy', params: { year: scope.year - 1 } }, false);
  await insertDates(context, scope, copied);
  const written = copied.map(({ key: to, dueOn }) => ({ key: to, from: null, to: dueOn }));
  await keepMoves(context, scope, written, { reason: '', along: false });
  const dates = copied.map(({ kind, name, dueOn, hangs, ownDay }) => ({ kind, name, dueOn, hangs, ownDay }));
  await record({
    action: 'deadline.copied',
    subjectId: scope.id,
    scope: key,
    details: { from: scope.year - 1, dates },
  });
  return { copied: copied.length };
}

async function insertDates(
  { tx, now, actor }: Context,
  scope: BlocYearScope,
  dates: readonly CopiedDate[],
): Promise<void> {
  const columns = ({ dueOn, hangs, ownDay }: CopiedDate) => ({
    ...auditScope(scope),
    dueOn,
    hangsOn: hangs?.on ?? null,
    afterDays: hangs?.afterDays ?? null,
    ownDaySince: ownDay ? now : null,
  });
  const due = dates.flatMap((date) => (date.kind ? [{ id: newId(), kind: date.kind, ...columns(date) }] : []));
  const own = dates.flatMap((date) => {
    const { key: id, name, note } = date;
    return name === null ? [] : [{ id, name, note, ...columns(date), addedAt: now, addedBy: actingPerson(actor) }];
  });
  if (due.length > 0) await tx.insert(deadlines).values(due);
  if (own.length > 0) await tx.insert(ownDates).values(own);
}
