import { covers, type IsoDate } from '../shared/dates';
import type { Office } from './office';

export type Appointment = {
  readonly office: Office;
  readonly agencyId: string | null;
  readonly post: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
};

/** Who acts: a person with the appointments on record, or the system itself (installation, sample, jobs). */
export type ActorFacts = {
  readonly kind: 'person' | 'system';
  readonly personId: string | null;
  readonly name: string;
  readonly appointments: readonly Appointment[];
};

/** The appointments in force on a day. */
export function appointmentsOn(actor: ActorFacts, on: IsoDate): readonly Appointment[] {
  return actor.appointments.filter((appointment) => covers(appointment, on));
}

/** The appointment to an office (at an agency, when one is named) in force on a day, or null. */
export function appointmentTo(
  actor: ActorFacts,
  office: Office,
  on: IsoDate,
  agencyId?: string | null,
): Appointment | null {
  return (
    appointmentsOn(actor, on).find((a) => a.office === office && (agencyId === undefined || a.agencyId === agencyId)) ??
    null
  );
}
