import { covers, type IsoDate } from '../shared/dates';
import type { MandateScope } from '../mandate/scope';
import type { Hat } from './hat';
import type { Office } from './office';

/** What a person acts as: an office, or a deputy authorised by a head of agency for some of a head's acts. */
export type ActingOffice = Office | 'authorised';

export type Appointment = {
  readonly office: ActingOffice;
  readonly agencyId: string | null;
  readonly post: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  /** What a mandate is for; of `authorised` only. */
  readonly scopes?: readonly MandateScope[];
  /** The mandate acted under; of `authorised` only. */
  readonly mandateId?: string;
};

/**
 * Who acts: a person with the appointments rights follow from, or the system itself (installation, sample, jobs). Of somebody with
 * several hats in a browser, `appointments` is the hat worn and nothing else: see `wear`.
 */
export type ActorFacts = {
  readonly kind: 'person' | 'system';
  readonly personId: string | null;
  readonly name: string;
  readonly appointments: readonly Appointment[];
  /** Everything on record, also what is not worn or has ended: it says why a right is missing and never gives one. */
  readonly held?: readonly Hat[];
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
