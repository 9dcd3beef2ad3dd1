import { membersOn, type YearMember } from '../bloc/membership';
import type { IsoDate } from '../shared/dates';
import type { Refusal } from '../shared/refusal';

/** How an agency took part: somebody came, it was excused beforehand, or nobody came. */
export const presences = ['present', 'excused', 'absent'] as const;
export type Presence = (typeof presences)[number];

/** An activity with who is expected and how they took part. */
export type ActivityFacts = {
  readonly number: number;
  readonly title: string;
  readonly hostAgencyId: string;
  readonly heldOn: IsoDate;
  /** Those named; null where every member of its day is expected. */
  readonly expectedAgencyIds: readonly string[] | null;
  readonly cancelled: boolean;
  readonly settled: boolean;
  readonly presences: Readonly<Record<string, Presence>>;
};

/** Who is expected of everybody in the year: those who belong on the day of the activity, and were named where not everybody is. */
export function expectedOf<M extends YearMember>(
  { heldOn, expectedAgencyIds }: Pick<ActivityFacts, 'heldOn' | 'expectedAgencyIds'>,
  everybody: readonly M[],
): M[] {
  return membersOn(everybody, heldOn).filter(
    ({ agencyId }) => expectedAgencyIds === null || expectedAgencyIds.includes(agencyId),
  );
}

export type ActivityState = 'cancelled' | 'coming' | 'held' | 'settled';

/** Where an activity stands on a day: on its day it is held. */
export function stateOfActivity(
  { cancelled, settled, heldOn }: Pick<ActivityFacts, 'cancelled' | 'settled' | 'heldOn'>,
  on: IsoDate,
): ActivityState {
  if (cancelled) return 'cancelled';
  if (settled) return 'settled';
  return heldOn > on ? 'coming' : 'held';
}

/**
 * What is wrong with a roll, each at its field. An agency may be left out while it is open. Refusal: `activity.notExpected` for one
 * that is not expected, with its name where it is of the year.
 */
export function checkRoll(
  roll: Readonly<Record<string, Presence>>,
  expected: readonly { readonly agencyId: string }[],
  nameOf: (agencyId: string) => string,
): Refusal[] {
  return Object.keys(roll)
    .filter((agencyId) => !expected.some((one) => one.agencyId === agencyId))
    .map((agencyId) => ({
      code: 'activity.notExpected',
      params: { agency: nameOf(agencyId) || '–' },
      field: `presence.${agencyId}`,
    }));
}

/** Whether a roll says something else than what stands. */
export function differs(roll: Readonly<Record<string, Presence>>, stands: Readonly<Record<string, Presence>>): boolean {
  return Object.entries(roll).some(([agencyId, presence]) => stands[agencyId] !== presence);
}
