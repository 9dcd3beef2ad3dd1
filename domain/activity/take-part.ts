import type { YearMember } from '../bloc/membership';
import { expectedOf, type ActivityFacts } from './attendance';

/** How an agency took part in the activities of a year it was expected at, as far as their attendance is settled. */
export type TakingPart = {
  readonly attended: number;
  readonly expected: number;
  readonly missed: readonly { readonly number: number; readonly title: string; readonly excused: boolean }[];
  /** Activities whose day has come and whose attendance is not settled; they count for nothing yet. */
  readonly open: number;
};

/**
 * What the activities of a year say of an agency. Only what is settled counts; who was excused did not attend, and is told apart. Source:
 * domain 9.2 (C3, bloc activities attended: attendance).
 */
export function takingPart(
  agencyId: string,
  activities: readonly ActivityFacts[],
  { everybody, on }: { readonly everybody: readonly YearMember[]; readonly on: string },
): TakingPart {
  const own = activities.filter(
    (activity) => !activity.cancelled && expectedOf(activity, everybody).some((one) => one.agencyId === agencyId),
  );
  const settled = own.filter((activity) => activity.settled);
  const missed = settled.flatMap(({ number, title, presences }) =>
    presences[agencyId] === 'present' ? [] : [{ number, title, excused: presences[agencyId] === 'excused' }],
  );
  return {
    attended: settled.length - missed.length,
    expected: settled.length,
    missed,
    open: own.filter(({ settled: closed, heldOn }) => !closed && heldOn <= on).length,
  };
}

/**
 * What a line that is fed by the activities may take over: the share attended in basis points, rounded half up, or how many; null where
 * the line is scored otherwise, or nothing is settled yet.
 */
export function valueFromActivities(kind: string, { attended, expected }: TakingPart): number | null {
  if (expected === 0) return null;
  if (kind === 'share') return Math.floor((2 * 10_000 * attended + expected) / (2 * expected));
  return kind === 'count' ? attended : null;
}
