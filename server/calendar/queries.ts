import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { dateMoves, ownDates } from '@/db/schema/calendar';
import { conferences } from '@/db/schema/conference';
import { deadlines } from '@/db/schema/plan';
import { people } from '@/db/schema/person';
import type { HungDate } from '@/domain/calendar/hanging';
import type { OwnDate } from '@/domain/calendar/year-calendar';
import type { DeadlineKind } from '@/domain/plan/deadline';
import type { IsoDate } from '@/domain/shared/dates';
import type { BlocYearScope } from '../bloc/queries';

/** A date of a year as it is kept: a deadline by its kind, or one of the bloc's own by its name. */
export type YearDate = HungDate & {
  readonly kind: DeadlineKind | null;
  readonly name: string | null;
  readonly note: string;
};

export type DateMove = {
  readonly key: string;
  /** Null where the date was set for the first time. */
  readonly from: IsoDate | null;
  readonly to: IsoDate;
  readonly movedWith: DeadlineKind | null;
  readonly reason: string;
  readonly movedAt: Date;
  readonly movedBy: string;
};

type Dated = Pick<typeof deadlines.$inferSelect, 'dueOn' | 'hangsOn' | 'afterDays' | 'ownDaySince'>;

/** The deadlines of a year and the dates of its own, with what each hangs on; the earliest first. */
export async function listYearDates(reader: Reader, { id }: Pick<BlocYearScope, 'id'>): Promise<YearDate[]> {
  const due = await reader.select().from(deadlines).where(eq(deadlines.blocYearId, id));
  const own = await reader
    .select()
    .from(ownDates)
    .where(and(eq(ownDates.blocYearId, id), isNull(ownDates.withdrawnAt)));
  const [convened] = await reader
    .select({ heldOn: conferences.heldOn })
    .from(conferences)
    .where(eq(conferences.blocYearId, id));
  return [
    ...due.map((row) => {
      const settled = row.kind === 'conference' && convened !== undefined;
      const placed = { ...hung(row), key: row.kind, kind: row.kind, name: null, note: '', settled };
      return settled ? { ...placed, dueOn: convened.heldOn } : placed;
    }),
    ...own.map((row) => ({ ...hung(row), key: row.id, kind: null, name: row.name, note: row.note, settled: false })),
  ].toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
}

/** How often and when dates of several years were set and moved, in the order it happened: one query. */
export async function listMoves(
  reader: Reader,
  blocYearIds: readonly string[],
): Promise<(DateMove & { blocYearId: string })[]> {
  if (blocYearIds.length === 0) return [];
  const rows = await reader
    .select({ move: dateMoves, movedBy: people.name })
    .from(dateMoves)
    .innerJoin(people, eq(people.id, dateMoves.movedBy))
    .where(inArray(dateMoves.blocYearId, [...blocYearIds]))
    .orderBy(asc(dateMoves.movedAt), asc(dateMoves.to), asc(dateMoves.id));
  return rows.map(({ move, movedBy }) => ({
    blocYearId: move.blocYearId,
    key: move.kind ?? move.ownDateId ?? '',
    from: move.from,
    to: move.to,
    movedWith: move.movedWith,
    reason: move.reason,
    movedAt: move.movedAt,
    movedBy,
  }));
}

/** The dates that blocs added to these years themselves and did not withdraw: one query. */
export async function listOwnDates(
  reader: Reader,
  blocYearIds: readonly string[],
): Promise<(OwnDate & { blocYearId: string })[]> {
  if (blocYearIds.length === 0) return [];
  return reader
    .select({
      blocYearId: ownDates.blocYearId,
      id: ownDates.id,
      name: ownDates.name,
      note: ownDates.note,
      dueOn: ownDates.dueOn,
    })
    .from(ownDates)
    .where(and(inArray(ownDates.blocYearId, [...blocYearIds]), isNull(ownDates.withdrawnAt)))
    .orderBy(asc(ownDates.dueOn), asc(ownDates.id));
}

/** The day of the conference that opens each of these years, by bloc year: one query. */
export async function listOpeningConferences(
  reader: Reader,
  blocYearIds: readonly string[],
): Promise<Map<string, IsoDate>> {
  if (blocYearIds.length === 0) return new Map();
  const rows = await reader
    .select({ planYearId: conferences.planYearId, heldOn: conferences.heldOn })
    .from(conferences)
    .where(inArray(conferences.planYearId, [...blocYearIds]));
  return new Map(rows.map(({ planYearId, heldOn }) => [planYearId, heldOn]));
}

function hung({ dueOn, hangsOn, afterDays, ownDaySince }: Dated) {
  return {
    dueOn,
    hangs: hangsOn !== null && afterDays !== null ? { on: hangsOn, afterDays } : null,
    ownDay: ownDaySince !== null,
  };
}
