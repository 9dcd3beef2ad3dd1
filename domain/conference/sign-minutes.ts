import { appointmentTo, type ActorFacts, type Appointment } from '../person/actor';
import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { conferenceState, type ConferenceTimes } from './state';

/** In which capacity minutes are signed: the secretary left, the chair right (domain 11.1 row 13). */
export const minutesCapacities = ['secretary', 'chair'] as const;
export type MinutesCapacity = (typeof minutesCapacities)[number];

/** The office that signs in a capacity, at the agency that chaired. */
const officeOf = { secretary: 'secretary', chair: 'head' } as const satisfies Record<MinutesCapacity, string>;

export type MinutesFacts = ConferenceTimes & {
  readonly chairAgencyId: string;
  readonly signed: readonly MinutesCapacity[];
  /** SHA-256 of the minutes as they stand. */
  readonly sha256: string;
};

/**
 * Whether the minutes may be signed in a capacity; answers the appointment signed under. They exist once the conference is closed; each
 * capacity signs once, also after the handover. Refusals: `conference.notClosed`, `conference.otherCapacity`,
 * `conference.minutesSigned`, `conference.minutesChanged`. Source: domain 8.3 and 11.1 row 13.
 */
export function maySignMinutes(
  minutes: MinutesFacts,
  actor: ActorFacts,
  { capacity, sha256, on }: { capacity: MinutesCapacity; sha256: string; on: IsoDate },
): Decision<Appointment> {
  if (conferenceState(minutes) !== 'closed') return refuse('conference.notClosed');
  const appointment = appointmentTo(actor, officeOf[capacity], on, minutes.chairAgencyId);
  if (!appointment) return refuse('conference.otherCapacity', { capacity });
  if (minutes.signed.includes(capacity)) return refuse('conference.minutesSigned', { capacity });
  return minutes.sha256 === sha256 ? allow(appointment) : refuse('conference.minutesChanged');
}
