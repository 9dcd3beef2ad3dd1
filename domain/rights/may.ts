import type { BlocYearFacts } from '../bloc/bloc-year';
import { actsAsHead } from '../mandate/scope';
import { appointmentTo, appointmentsOn, type ActorFacts, type Appointment } from '../person/actor';
import { hatsOn } from '../person/hat';
import { standsAbove } from '../person/office';
import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { rights, type Action, type Right } from './rights';

/** What the act is about: an agency, the agency that chaired, and the agency the actor is named for it from, if any. */
export type Concern = {
  readonly agencyId?: string | null;
  readonly chairAgencyId?: string | null;
  readonly namedFrom?: string | null;
};

/**
 * Whether an actor may do something in a bloc year, judged by the appointments of its official day; answers the appointment used.
 * Refusals: `rights.otherHat` where a hat that is not worn gives it, `rights.mandateEnded` and `rights.appointmentEnded` (with the last
 * day) where what gave it has ended, `rights.noAppointment` where none is in force, `rights.termEnded` for a former leader agency (with
 * the day its term ended), `rights.ownAgencyClosed` where one's own agency is concerned, `rights.namedElsewhere` where one is named from
 * an agency whose hat is not worn, `rights.outsideMandate`, `rights.otherAgency`, `rights.notAppointed`. Source: design 5.
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
    const appointment = fitting(actor, action, right, year, concern);
    if (appointment) return allow(appointment);
  }
  return refuse(...why(actor, action, year, concern));
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
 * Whether an actor may do something that belongs to an agency and no bloc year: by an office of that agency, or one above the agencies.
 * Refusals: `rights.otherAgency`, `rights.outsideMandate`, `rights.notAppointed`.
 */
export function mayOfAgency(actor: ActorFacts, action: Action, agencyId: string, on: IsoDate): Decision<Appointment> {
  const above = mayInstallation(actor, action, on);
  if (above.ok) return above;
  const table: readonly Right[] = rights[action];
  const held = appointmentsOn(actor, on).filter((a) => a.agencyId === agencyId);
  const own = table.filter(({ relation }) => relation === 'own');
  const seat = held.find((a) => own.some((right) => holds(a, right, action)));
  if (seat) return allow(seat);
  if (held.length === 0) return refuse('rights.otherAgency');
  return refuse(held.some(({ office }) => office === 'authorised') ? 'rights.outsideMandate' : 'rights.notAppointed');
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

/** Whether an appointment gives a right: by its office, or as a deputy authorised for this very act of a head. */
function holds(appointment: Appointment, { offices }: Right, action: Action): boolean {
  const { office } = appointment;
  return office === 'authorised'
    ? offices.includes('head') && actsAsHead(appointment, action)
    : offices.includes(office);
}

function fitting(
  actor: ActorFacts,
  action: Action,
  right: Right,
  year: BlocYearFacts,
  concern: Concern,
): Appointment | null {
  const held = appointmentsOn(actor, year.on);
  const at = (agencyId: string | null | undefined) =>
    agencyId ? (held.find((a) => holds(a, right, action) && a.agencyId === agencyId) ?? null) : null;
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
            holds(a, right, action) &&
            a.agencyId !== null &&
            a.agencyId !== concern.agencyId &&
            year.memberAgencyIds.includes(a.agencyId),
        ) ?? null
      );
    case 'above':
      return held.find((a) => holds(a, right, action)) ?? null;
    case 'named':
      return namedSeat(held, year, concern);
  }
}

/** Whoever is named counts as somebody of the agency named from, in an office of its own: no mandate reaches that far. */
function namedSeat(held: readonly Appointment[], year: BlocYearFacts, { namedFrom }: Concern): Appointment | null {
  if (!namedFrom || !year.memberAgencyIds.includes(namedFrom)) return null;
  return held.find((a) => a.agencyId === namedFrom && a.office !== 'authorised') ?? null;
}

/** What on record would give the right over one's own agency, were it worn or still in force; null where nothing would. */
function onRecord(
  { held = [] }: ActorFacts,
  action: Action,
  { memberAgencyIds, on }: BlocYearFacts,
  { agencyId }: Concern,
): [string, Record<string, string>] | null {
  if (!agencyId || !memberAgencyIds.includes(agencyId)) return null;
  const table: readonly Right[] = rights[action];
  const own = table.filter(({ relation }) => relation === 'own');
  const gives = (hat: Appointment) => hat.agencyId === agencyId && own.some((right) => holds(hat, right, action));
  const other = hatsOn(held, on).find(gives);
  if (other) return ['rights.otherHat', { post: other.post }];
  // What was taken back on its first day never held, and so never ended.
  const ended = held
    .flatMap((hat) =>
      hat.to !== null && hat.from <= hat.to && hat.to < on && gives(hat) ? [{ ...hat, to: hat.to }] : [],
    )
    .toSorted((a, b) => b.to.localeCompare(a.to))[0];
  if (!ended) return null;
  return ended.office === 'authorised'
    ? ['rights.mandateEnded', { until: ended.to }]
    : ['rights.appointmentEnded', { post: ended.post, until: ended.to }];
}

function why(
  actor: ActorFacts,
  action: Action,
  year: BlocYearFacts,
  concern: Concern,
): [string, Record<string, string>?] {
  const table: readonly Right[] = rights[action];
  const notWorn = onRecord(actor, action, year, concern);
  if (notWorn) return notWorn;
  const held = appointmentsOn(actor, year.on);
  if (held.length === 0) return ['rights.noAppointment'];
  const relations = new Set(table.map((right) => right.relation));
  if (relations.has('leading')) {
    const former = year.formerLeaders.find(({ agencyId }) =>
      held.some((a) => a.agencyId === agencyId && (a.office === 'secretary' || a.office === 'head')),
    );
    if (former) return ['rights.termEnded', { until: former.until }];
  }
  if (relations.has('named') && concern.namedFrom && year.memberAgencyIds.includes(concern.namedFrom))
    return ['rights.namedElsewhere'];
  const ofHead = table.some(({ offices }) => offices.includes('head'));
  if (ofHead && held.some((a) => a.office === 'authorised' && !actsAsHead(a, action))) return ['rights.outsideMandate'];
  if (relations.has('others') && concern.agencyId && held.some((a) => a.agencyId === concern.agencyId))
    return ['rights.ownAgencyClosed'];
  if (relations.has('own') && concern.agencyId && !held.some((a) => a.agencyId === concern.agencyId))
    return ['rights.otherAgency'];
  return ['rights.notAppointed'];
}
