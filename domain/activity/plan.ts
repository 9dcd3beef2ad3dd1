import { membersOn, type YearMember } from '../bloc/membership';
import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import { expectedOf, stateOfActivity, type ActivityFacts } from './attendance';

/** More activities than this no bloc holds in a year. */
const maxActivities = 60;

type Planned = {
  readonly heldOn: IsoDate;
  readonly hostAgencyId: string;
  readonly everybody: boolean;
  readonly expected: readonly string[];
};

type PlanningYear = {
  readonly year: number;
  readonly everybody: readonly YearMember[];
  /** The province's decision, with which the year is over. */
  readonly decidedOn: IsoDate | null;
};

/**
 * What keeps an activity from being planned so, each at its field. Refusals: `activity.yearOver`, `activity.tooMany`,
 * `activity.outsideYear` at `heldOn`, `activity.hostNotMember` at `hostAgencyId`, `activity.nobodyExpected` and
 * `activity.expectedNotMember` at `expected`: only who belongs on its day hosts or is expected. Source: domain 8.4, 8.6.
 */
export function faultsOfPlan(
  { heldOn, hostAgencyId, everybody, expected }: Planned,
  year: PlanningYear,
  have: number,
): Refusal[] {
  const { decidedOn } = year;
  if (decidedOn !== null) return [{ code: 'activity.yearOver', params: { day: decidedOn } }];
  if (have >= maxActivities) return [{ code: 'activity.tooMany', params: { max: maxActivities } }];
  const outside = faultOfDay(heldOn, year.year);
  if (outside) return [outside];
  const members = membersOn(year.everybody, heldOn).map(({ agencyId }) => agencyId);
  return [
    ...(members.includes(hostAgencyId)
      ? []
      : [{ code: 'activity.hostNotMember', params: { day: heldOn }, field: 'hostAgencyId' }]),
    ...(!everybody && expected.length === 0 ? [{ code: 'activity.nobodyExpected', field: 'expected' }] : []),
    ...(!everybody && expected.some((id) => !members.includes(id))
      ? [{ code: 'activity.expectedNotMember', params: { day: heldOn }, field: 'expected' }]
      : []),
  ];
}

function faultOfDay(heldOn: IsoDate, year: number): Refusal | null {
  return heldOn.startsWith(`${year}-`)
    ? null
    : { code: 'activity.outsideYear', params: { day: heldOn, year }, field: 'heldOn' };
}

/** What an activity says of when and where. */
export type Slot = { readonly heldOn: IsoDate; readonly session: string; readonly place: string };

/**
 * Whether an activity may be moved to another day, part of a day or place. Refusals: `activity.cancelled`, `activity.alreadyHeld` once
 * its attendance was recorded, `activity.notMoved` where nothing changes, `activity.outsideYear`, `activity.hostNotMember` and
 * `activity.nobodyExpected` at `heldOn`, seen from the new day.
 */
export function mayMoveActivity(
  activity: ActivityFacts & Slot,
  to: Slot,
  { year, everybody, decidedOn }: PlanningYear,
): Decision {
  if (decidedOn !== null) return refuse('activity.yearOver', { day: decidedOn });
  if (activity.cancelled) return refuse('activity.cancelled');
  if (activity.settled || Object.keys(activity.presences).length > 0) return refuse('activity.alreadyHeld');
  if (to.heldOn === activity.heldOn && to.session === activity.session && to.place === activity.place)
    return refuse('activity.notMoved');
  const outside = faultOfDay(to.heldOn, year);
  if (outside) return refuse(outside.code, outside.params, outside.field);
  if (!membersOn(everybody, to.heldOn).some(({ agencyId }) => agencyId === activity.hostAgencyId))
    return refuse('activity.hostNotMember', { day: to.heldOn }, 'heldOn');
  const expected = expectedOf({ ...activity, heldOn: to.heldOn }, everybody);
  return expected.length > 0 ? allow() : refuse('activity.nobodyExpected', undefined, 'heldOn');
}

/** Whether an activity may be cancelled. Refusals: `activity.cancelled`, `activity.alreadyHeld` once its attendance was recorded. */
export function mayCancel({ cancelled, settled, presences }: ActivityFacts): Decision {
  if (cancelled) return refuse('activity.cancelled');
  return settled || Object.keys(presences).length > 0 ? refuse('activity.alreadyHeld') : allow();
}

/** Whether the attendance may be recorded on a day. Refusals: `activity.cancelled`, `activity.settled`, `activity.notYet` before its day. */
export function mayAttend(activity: ActivityFacts, on: IsoDate): Decision {
  const state = stateOfActivity(activity, on);
  if (state === 'cancelled') return refuse('activity.cancelled');
  if (state === 'settled') return refuse('activity.settled');
  return state === 'held' ? allow() : refuse('activity.notYet', { day: activity.heldOn });
}

/**
 * Whether the attendance may be settled: afterwards it is only corrected, with a reason. Refusals: those of `mayAttend`,
 * `activity.attendanceMissing` with how many are not recorded.
 */
export function maySettleAttendance(activity: ActivityFacts, everybody: readonly YearMember[], on: IsoDate): Decision {
  const open = mayAttend(activity, on);
  if (!open.ok) return open;
  const missing = expectedOf(activity, everybody).filter(({ agencyId }) => !(agencyId in activity.presences)).length;
  return missing > 0 ? refuse('activity.attendanceMissing', { count: missing }) : allow();
}

/** Whether what was settled may be corrected for an agency. Refusals: `activity.notSettled`, `activity.notExpected`, `activity.sameAsBefore` at `presence`, `activity.published` once the ranking is out. */
export function mayCorrectAttendance(
  { settled, presences }: ActivityFacts,
  { agencyId, agency, presence }: { readonly agencyId: string; readonly agency: string; readonly presence: string },
  publishedOn: IsoDate | null,
): Decision {
  if (!settled) return refuse('activity.notSettled');
  if (publishedOn !== null) return refuse('activity.published', { day: publishedOn });
  const before = presences[agencyId];
  if (before === undefined) return refuse('activity.notExpected', { agency: agency || '–' }, 'agencyId');
  return before === presence ? refuse('activity.sameAsBefore', undefined, 'presence') : allow();
}
