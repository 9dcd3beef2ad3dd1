import 'server-only';
import { cache } from 'react';
import { notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { expectedOf, stateOfActivity } from '@/domain/activity/attendance';
import { mayAttend, mayCancel, mayCorrectAttendance, maySettleAttendance } from '@/domain/activity/plan';
import { takingPart } from '@/domain/activity/take-part';
import { may } from '@/domain/rights/may';
import type { Action } from '@/domain/rights/rights';
import { loadYearStanding } from '../standing/loaders';
import { listActivities, listActivityMoves, listCorrections } from './queries';

/** The joint activities of a year with who is expected, how each member took part in them, and whether the reader plans them. */
export const loadActivities = cache(async (bloc: string, year: string) => {
  const { scope, actor, standing } = await loadYearStanding(bloc, year);
  const { read } = await getStore();
  const activities = (await listActivities(read, scope)).map((activity) => {
    const expected = expectedOf(activity, scope.everybody);
    return {
      ...activity,
      expected,
      state: stateOfActivity(activity, scope.on),
      present: expected.filter(({ agencyId }) => activity.presences[agencyId] === 'present').length,
    };
  });
  return {
    scope,
    actor,
    standing,
    activities,
    taking: scope.everybody.map((member) => ({ member, ...takingPart(member.agencyId, activities, scope) })),
    own: scope.memberAgencyIds.filter((agencyId) => may(actor, 'planTask.reported', scope, { agencyId }).ok),
    plans: may(actor, 'activity.planned', scope).ok && standing.decidedOn === null,
  };
});

export type ActivitiesShown = Awaited<ReturnType<typeof loadActivities>>;

/** One of them with its roll, what was moved and corrected, and what the reader may do. 404 where there is none of that number. */
export async function loadActivity(bloc: string, year: string, n: string) {
  const { scope, actor, standing, activities } = await loadActivities(bloc, year);
  const activity = activities.find(({ number }) => String(number) === n);
  if (!activity) notFound();
  const { read } = await getStore();
  const can = (action: Action) => may(actor, action, scope, { agencyId: activity.hostAgencyId }).ok;
  const attend = mayAttend(activity, scope.on);
  const settle = maySettleAttendance(activity, scope.everybody, scope.on);
  const anybody = { agencyId: activity.expected[0]?.agencyId ?? '', agency: '', presence: '' };
  return {
    scope,
    activity,
    host: scope.everybody.find(({ agencyId }) => agencyId === activity.hostAgencyId) ?? null,
    moves: await listActivityMoves(read, activity.id),
    corrections: await listCorrections(read, activity.id),
    moving: can('activity.moved') && mayCancel(activity).ok && standing.decidedOn === null,
    cancelling: can('activity.cancelled') && mayCancel(activity).ok,
    attends: can('activity.attended') && attend.ok,
    /** Null where the reader is none of those who settle, or nothing is left to be settled. */
    settle: can('activity.settled') && attend.ok ? settle : null,
    corrects: can('activity.corrected') && mayCorrectAttendance(activity, anybody, standing.publishedOn).ok,
  };
}

export type ActivityShown = Awaited<ReturnType<typeof loadActivity>>;
