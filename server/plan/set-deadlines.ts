import { and, eq } from 'drizzle-orm';
import { deadlines } from '@/db/schema/plan';
import { hungAsSet, type Hanging } from '@/domain/calendar/hanging';
import { mayDate, runs } from '@/domain/calendar/met';
import type { SetDeadlinesInput } from '@/domain/plan/input';
import { faultsOfDueDays, type DeadlineKind } from '@/domain/plan/deadline';
import { may } from '@/domain/rights/may';
import type { IsoDate } from '@/domain/shared/dates';
import { newId } from '@/lib/id';
import { auditScope, getBlocYear } from '../bloc/queries';
import { listYearDates, type YearDate } from '../calendar/queries';
import { keepMoves } from '../calendar/write-dates';
import type { Context } from '../context';
import { demand, demandFields, demandRight } from '../refused';
import { getStanding } from '../standing/standing';

/**
 * Sets the dates the year is steered by; kinds that are not named keep theirs, and what hangs keeps the distance the days now have.
 * Once the year runs, a date that is set can only be moved (`moveDate`). Refusals: that of `mayDate`; at their fields those of `faultsOfDueDays`,
 * `deadline.moveInstead`. Source: charter, or a notice of the leader (domain 8.6): nothing national fixes them.
 */
export async function setDeadlines(context: Context, input: SetDeadlinesInput): Promise<{ deadlines: number }> {
  const { tx, actor, now, record } = context;
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'deadline.set', scope), key);
  await tx.alone(`deadlines:${scope.id}`);
  const standing = await getStanding(tx, scope);
  demand(mayDate(standing));
  const known = new Map(
    (await listYearDates(tx, scope)).flatMap((date) => (date.kind ? [[date.kind, date] as const] : [])),
  );
  const changes = input.deadlines.filter(({ kind, dueOn }) => known.get(kind)?.dueOn !== dueOn);
  const running = runs(standing);
  demandFields([
    ...faultsOfDueDays(daysOf(input.deadlines), daysOf([...known.values()]), scope.year),
    ...changes.flatMap(({ kind }) => {
      const dated = known.get(kind);
      if (!dated || !(running || dated.settled)) return [];
      return [{ code: 'deadline.moveInstead', params: { day: dated.dueOn }, field: `due.${kind}` }];
    }),
  ]);
  await write(context, key, known, changes);
  const written = changes.map(({ kind, dueOn }) => ({ key: kind, from: known.get(kind)?.dueOn ?? null, to: dueOn }));
  await keepMoves(context, scope, written, { reason: '', along: false });
  const before = changes.flatMap(({ kind }) => {
    const dated = known.get(kind);
    return dated ? [{ kind, dueOn: dated.dueOn }] : [];
  });
  await record({
    action: 'deadline.set',
    subjectId: scope.id,
    scope: key,
    details: { before, after: changes },
  });
  return { deadlines: input.deadlines.length };
}

type Due = { readonly kind: DeadlineKind; readonly dueOn: IsoDate };
type KnownDate = Omit<YearDate, 'kind'> & { readonly kind: DeadlineKind | null };

function daysOf(dates: readonly { readonly kind: DeadlineKind | null; readonly dueOn: IsoDate }[]) {
  return Object.fromEntries(dates.flatMap(({ kind, dueOn }) => (kind ? [[kind, dueOn]] : [])));
}

async function write(
  { tx }: Context,
  key: ReturnType<typeof auditScope>,
  known: ReadonlyMap<DeadlineKind, KnownDate>,
  changes: readonly Due[],
): Promise<void> {
  const days = new Map<DeadlineKind, IsoDate>([...known].map(([kind, { dueOn }]) => [kind, dueOn]));
  for (const { kind, dueOn } of changes) days.set(kind, dueOn);
  const hanging = hungAsSet(days, new Map([...known].map(([kind, { hangs }]) => [kind, hangs])));
  for (const [kind, dueOn] of days) {
    const dated = known.get(kind);
    const hangs: Hanging | null = dated?.ownDay ? dated.hangs : (hanging.get(kind) ?? null);
    const columns = { dueOn, hangsOn: hangs?.on ?? null, afterDays: hangs?.afterDays ?? null };
    if (!dated) await tx.insert(deadlines).values({ id: newId(), ...key, kind, ...columns });
    else if (!dated.settled)
      await tx
        .update(deadlines)
        .set(columns)
        .where(and(eq(deadlines.blocYearId, key.blocYearId), eq(deadlines.kind, kind)));
  }
}
