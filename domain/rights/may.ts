import type { BlocYearFacts } from '../bloc/bloc-year';
import { appointmentTo, appointmentsOn, type ActorFacts, type Appointment } from '../person/actor';
import { standsAbove } from '../person/office';
import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { rights, type Action, type Right } from './rights';

/** What the act is about: an agency, the agency that chaired, and whether the actor is named for it. */
export type Concern = {
  readonly agencyId?: string | null;
  readonly chairAgencyId?: string | null;
  readonly named?: boolean;
};

/**
 * Whether an actor may do something in a bloc year, judged by the appointments of its official day; answers the appointment used.
 * Refusals: `rights.noAppointment` where none is in force, `rights.termEnded` for a former leader agency (with the day its term
 * ended), `rights.ownAgencyClosed` where one's own agency is concerned, `rights.otherAgency`, `rights.notAppointed`. Source: design 5.
 */
export function may(
  actor: ActorFacts,
  action: Action,
  year: BlocYearFacts,
  concern: Concern = {},
): Decision<Appointment> {
  if (actor.kind === 'system') return allow(systemAppointment);
  const table: readonly Right[] = rights[action];
  for (const right of table) {
    const appointment = fitting(actor, right, year, concern);
    if (appointment) return allow(appointment);
  }
  return refuse(...why(actor, table, year, concern));
}

/** Whether an actor may do something that belongs to no bloc. Refusal: `rights.notAppointed`. */
export function mayInstallation(actor: ActorFacts, action: Action, on: IsoDate): Decision<Appointment> {
  if (actor.kind === 'system') return allow(systemAppointment);
  const table: readonly Right[] = rights[action];
  for (const right of table.filter(({ relation }) => relation === 'above'))
    for (const office of right.offices) {
      const appointment = appointmentTo(actor, office, on);
      if (appointment) return allow(appointment);
    }
  return refuse('rights.notAppointed');
}

/**
 * Whether an actor may open the pages of a bloc year: its members of that year, members of the bloc today, and the offices above.
 * Refusal: `rights.otherBloc`.
 */
export function mayRead(actor: ActorFacts, year: BlocYearFacts): Decision {
  if (actor.kind === 'system') return allow();
  const readers = new Set([...year.everAgencyIds, ...year.presentAgencyIds]);
  const fits = appointmentsOn(actor, year.on).some(
    (a) => standsAbove(a.office) || (a.agencyId !== null && readers.has(a.agencyId)),
  );
  return fits ? allow() : refuse('rights.otherBloc');
}

const systemAppointment: Appointment = {
  office: 'admin',
  agencyId: null,
  post: 'Hệ thống',
  from: '0000-01-01',
  to: null,
};

function fitting(actor: ActorFacts, right: Right, year: BlocYearFacts, concern: Concern): Appointment | null {
  const held = appointmentsOn(actor, year.on);
  const at = (agencyId: string | null | undefined) =>
    agencyId ? (held.find((a) => right.offices.includes(a.office) && a.agencyId === agencyId) ?? null) : null;
  switch (right.relation) {
    case 'own':
      return concern.agencyId && year.memberAgencyIds.includes(concern.agencyId) ? at(concern.agencyId) : null;
    case 'leading':
      return at(year.leadingAgencyId);
    case 'chairing':
      return at(concern.chairAgencyId);
    case 'others':
      return (
        held.find(
          (a) =>
            right.offices.includes(a.office) &&
            a.agencyId !== null &&
            a.agencyId !== concern.agencyId &&
            year.memberAgencyIds.includes(a.agencyId),
        ) ?? null
      );
    case 'above':
      return held.find((a) => right.offices.includes(a.office)) ?? null;
    case 'named':
      return concern.named
        ? (held.find((a) => a.agencyId !== null && year.memberAgencyIds.includes(a.agencyId)) ?? null)
        : null;
  }
}

function why(
  actor: ActorFacts,
  table: readonly Right[],
  year: BlocYearFacts,
  concern: Concern,
): [string, Record<string, string>?] {
  const held = appointmentsOn(actor, year.on);
  if (held.length === 0) return ['rights.noAppointment'];
  const relations = new Set(table.map((right) => right.relation));
  if (relations.has('leading')) {
    const former = year.formerLeaders.find(({ agencyId }) =>
      held.some((a) => a.agencyId === agencyId && (a.office === 'secretary' || a.office === 'head')),
    );
    if (former) return ['rights.termEnded', { until: former.until }];
  }
  if (relations.has('others') && concern.agencyId && held.some((a) => a.agencyId === concern.agencyId))
    return ['rights.ownAgencyClosed'];
  if (relations.has('own') && concern.agencyId && !held.some((a) => a.agencyId === concern.agencyId))
    return ['rights.otherAgency'];
  return ['rights.notAppointed'];
}
