import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import {
  activities,
  activityAttendances,
  activityCorrections,
  activityExpected,
  activityMoves,
} from '@/db/schema/activity';
import { people } from '@/db/schema/person';
import type { ActivityFacts } from '@/domain/activity/attendance';
import type { BlocYearScope } from '../bloc/queries';
import { RefusedError } from '../refused';

type Row = typeof activities.$inferSelect;

/** A joint activity with who is expected and how they took part. */
export type Activity = ActivityFacts &
  Pick<
    Row,
    | 'id'
    | 'kind'
    | 'session'
    | 'place'
    | 'cancelReason'
    | 'cancelledAt'
    | 'attendanceVersion'
    | 'settledAt'
    | 'plannedAt'
  > & {
    /** Who recorded the attendance last; empty where nobody has. */
    readonly recordedBy: string;
    readonly recordedAt: Date | null;
  };

/** The joint activities of a year in the order of their days, cancelled ones too: three queries, however many. */
export async function listActivities(reader: Reader, scope: BlocYearScope): Promise<Activity[]> {
  const rows = await reader
    .select()
    .from(activities)
    .where(eq(activities.blocYearId, scope.id))
    .orderBy(asc(activities.heldOn), asc(activities.number));
  return withParts(reader, scope, rows);
}

/** One of them by its number. Refusal: `activity.unknown`. */
export async function getActivity(reader: Reader, scope: BlocYearScope, number: number): Promise<Activity> {
  const rows = await reader
    .select()
    .from(activities)
    .where(and(eq(activities.blocYearId, scope.id), eq(activities.number, number)));
  const [activity] = await withParts(reader, scope, rows);
  if (!activity) throw new RefusedError({ code: 'activity.unknown', params: { number } }, false);
  return activity;
}

async function withParts(reader: Reader, scope: BlocYearScope, rows: readonly Row[]): Promise<Activity[]> {
  if (rows.length === 0) return [];
  const expected = await reader
    .select({ activityId: activityExpected.activityId, agencyId: activityExpected.agencyId })
    .from(activityExpected)
    .where(eq(activityExpected.blocYearId, scope.id));
  const attended = await reader
    .select({
      activityId: activityAttendances.activityId,
      agencyId: activityAttendances.agencyId,
      presence: activityAttendances.presence,
      at: activityAttendances.recordedAt,
      by: people.name,
    })
    .from(activityAttendances)
    .innerJoin(people, eq(people.id, activityAttendances.recordedBy))
    .where(eq(activityAttendances.blocYearId, scope.id))
    .orderBy(asc(activityAttendances.recordedAt));
  const expectedOf = Map.groupBy(expected, ({ activityId }) => activityId);
  const attendedOf = Map.groupBy(attended, ({ activityId }) => activityId);
  return rows.map((row) => {
    const roll = attendedOf.get(row.id) ?? [];
    const { id, number, title, kind, hostAgencyId, heldOn, session, place } = row;
    const { cancelledAt, cancelReason, attendanceVersion, settledAt, plannedAt } = row;
    const planned = { id, number, title, kind, hostAgencyId, heldOn, session, place };
    return {
      ...planned,
      cancelledAt,
      cancelReason,
      attendanceVersion,
      settledAt,
      plannedAt,
      expectedAgencyIds: row.everybody ? null : (expectedOf.get(id) ?? []).map(({ agencyId }) => agencyId),
      cancelled: cancelledAt !== null,
      settled: settledAt !== null,
      presences: Object.fromEntries(roll.map(({ agencyId, presence }) => [agencyId, presence])),
      recordedBy: roll.at(-1)?.by ?? '',
      recordedAt: roll.at(-1)?.at ?? null,
    };
  });
}

/** How often and why an activity was moved, the latest first. */
export async function listActivityMoves(reader: Reader, activityId: string) {
  return (
    await reader
      .select({ move: activityMoves, by: people.name })
      .from(activityMoves)
      .innerJoin(people, eq(people.id, activityMoves.movedBy))
      .where(eq(activityMoves.activityId, activityId))
      .orderBy(asc(activityMoves.movedAt))
  ).toReversed();
}

/** What was corrected of an activity's attendance after it had been settled, the latest first. */
export async function listCorrections(reader: Reader, activityId: string) {
  return (
    await reader
      .select({ correction: activityCorrections, by: people.name })
      .from(activityCorrections)
      .innerJoin(people, eq(people.id, activityCorrections.correctedBy))
      .where(eq(activityCorrections.activityId, activityId))
      .orderBy(asc(activityCorrections.correctedAt))
  ).toReversed();
}
