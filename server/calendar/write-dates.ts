import { and, eq } from 'drizzle-orm';
import { dateMoves, ownDates } from '@/db/schema/calendar';
import { deadlines } from '@/db/schema/plan';
import type { HungDate } from '@/domain/calendar/hanging';
import type { Moved } from '@/domain/calendar/moving';
import { deadlineKinds, type DeadlineKind } from '@/domain/plan/deadline';
import type { IsoDate } from '@/domain/shared/dates';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';

type Pen = Pick<Context, 'tx' | 'actor' | 'now'>;

/** The kind a key names, or null for a date of the bloc's own. */
export function kindOf(key: string): DeadlineKind | null {
  return deadlineKinds.find((kind) => kind === key) ?? null;
}

type Written = { readonly key: string; readonly from: IsoDate | null; readonly to: IsoDate };

/** Keeps that dates were set or moved: the first of them itself, the others along with it. */
export async function keepMoves(
  { tx, actor, now }: Pen,
  scope: BlocYearScope,
  written: readonly Written[],
  { reason, along }: { reason: string; along: boolean },
): Promise<void> {
  if (written.length === 0) return;
  const movedBy = actingPerson(actor);
  await tx.insert(dateMoves).values(
    written.map(({ key, from, to }, i) => {
      const kind = kindOf(key);
      const movedWith = along && i > 0 ? kindOf(written[0]?.key ?? '') : null;
      const what = { kind, ownDateId: kind ? null : key, from, to, movedWith };
      return { id: newId(), ...auditScope(scope), ...what, reason, movedAt: now, movedBy };
    }),
  );
}

/** Writes the days that moved, and how the date that was moved or hung hangs from now on. */
export async function writeMoved(
  { tx, now }: Pen,
  scope: BlocYearScope,
  moved: readonly Moved[],
  changed: HungDate,
): Promise<void> {
  for (const { key, to } of moved) await update(tx, scope, key, { dueOn: to });
  await update(tx, scope, changed.key, {
    hangsOn: changed.hangs?.on ?? null,
    afterDays: changed.hangs?.afterDays ?? null,
    ownDaySince: changed.ownDay ? now : null,
  });
}

type Columns = Partial<Pick<typeof deadlines.$inferInsert, 'dueOn' | 'hangsOn' | 'afterDays' | 'ownDaySince'>>;

async function update(tx: Pen['tx'], scope: BlocYearScope, key: string, columns: Columns): Promise<void> {
  const kind = kindOf(key);
  if (kind)
    await tx
      .update(deadlines)
      .set(columns)
      .where(and(eq(deadlines.blocYearId, scope.id), eq(deadlines.kind, kind)));
  else
    await tx
      .update(ownDates)
      .set(columns)
      .where(and(eq(ownDates.blocYearId, scope.id), eq(ownDates.id, key)));
}
