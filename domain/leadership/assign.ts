import type { YearLeader } from '../bloc/bloc-year';
import { membersOn, type YearMember } from '../bloc/membership';
import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import { seatsOf, type LeadershipRole } from './acclaim';

export type AssignFacts = {
  readonly year: number;
  /** The last day on which an office may begin: the official day. */
  readonly on: IsoDate;
  /** Everybody who belonged to the bloc on any day of the year. */
  readonly everybody: readonly YearMember[];
  /** Those who belong on the official day, or on the nearest day of the year. */
  readonly memberAgencyIds: readonly string[];
  readonly leaders: readonly Pick<YearLeader, 'role' | 'position' | 'agencyId' | 'from'>[];
  readonly deputies: number;
  /** The agency that keeps the bloc now, also on the ground of the year before. */
  readonly leadingAgencyId: string | null;
  /** Somebody leads a later year already: what was is not assigned anew. */
  readonly laterYearLed: boolean;
};

/**
 * Whether no conference can choose who leads a year that nobody leads: nobody leads the bloc, or the agency that did no longer belongs in
 * a year that has begun.
 */
export function conferenceCannotChoose({
  year,
  on,
  memberAgencyIds,
  leadingAgencyId,
}: Pick<AssignFacts, 'year' | 'on' | 'memberAgencyIds' | 'leadingAgencyId'>): boolean {
  if (leadingAgencyId === null) return true;
  return on >= `${year}-01-01` && !memberAgencyIds.includes(leadingAgencyId);
}

/** A seat the province may fill, with whoever held it and no longer belongs. */
export type OpenSeat = { readonly position: number; readonly held: AssignFacts['leaders'][number] | null };

/**
 * Whether the province may assign an office of a year by its own decision: while nobody leads the bloc (its first year), where a
 * deputy's seat is empty, or once the agency that held the seat no longer belongs. Else the conference chooses. Answers which seat.
 * Refusals: `leadership.laterYearLed`, `leadership.conferenceChooses`, `leadership.yearOver` (an empty deputy's seat),
 * `leadership.seatHeld`. Source: domain 11.1 no. 1 (the decision that founds a bloc recognises its leader and deputies), 12.2.
 */
export function mayAssign(role: LeadershipRole, facts: AssignFacts): Decision<OpenSeat> {
  const { leaders, memberAgencyIds } = facts;
  if (facts.laterYearLed) return refuse('leadership.laterYearLed');
  const belongs = (agencyId: string) => memberAgencyIds.includes(agencyId);
  const led = leaders.some((one) => one.role === 'leader');
  if (!led && !conferenceCannotChoose(facts)) return refuse('leadership.conferenceChooses');
  for (const seat of seatsOf(facts)) {
    if (seat.role !== role) continue;
    const held = leaders.find((one) => one.role === role && one.position === seat.position) ?? null;
    // A deputy that was never named does its year no more good once it is over; an older paper may still tell of one.
    if (!held && role === 'deputy' && facts.on > `${facts.year}-12-31`)
      return refuse('leadership.yearOver', { year: String(facts.year) });
    if (!held || !belongs(held.agencyId)) return allow({ position: seat.position, held });
  }
  return refuse('leadership.seatHeld');
}

export type Assignment = {
  readonly role: LeadershipRole;
  readonly agencyId: string;
  /** The day the office begins. */
  readonly from: IsoDate;
  readonly decidedOn: IsoDate;
};

/**
 * What is wrong with an assignment, field by field. Refusals: `leadership.notInYear`, `leadership.leadsAlready` at the agency;
 * `leadership.outsideYear`, `leadership.fromInFuture`, `leadership.beforeHolder`, `leadership.notYetMember` at the day it begins;
 * `leadership.decidedInFuture` at the day of the decision.
 */
export function faultsOfAssignment(
  { role, agencyId, from, decidedOn }: Assignment,
  facts: AssignFacts,
  { held }: OpenSeat,
): Refusal[] {
  const { year, on, leaders, memberAgencyIds, everybody } = facts;
  const faults: Refusal[] = [];
  const member = everybody.find((one) => one.agencyId === agencyId);
  if (!member || !memberAgencyIds.includes(agencyId)) faults.push({ code: 'leadership.notInYear', field: 'agencyId' });
  // A deputy may become leader: its seat is then free.
  else if (leaders.some((one) => one.agencyId === agencyId && (one.role === 'leader' || role === 'deputy')))
    faults.push({ code: 'leadership.leadsAlready', field: 'agencyId' });
  if (from < `${year}-01-01` || from > `${year}-12-31`)
    faults.push({ code: 'leadership.outsideYear', params: { year: String(year) }, field: 'from' });
  else if (from > on) faults.push({ code: 'leadership.fromInFuture', params: { on }, field: 'from' });
  else if (held && from <= held.from)
    faults.push({ code: 'leadership.beforeHolder', params: { from: held.from }, field: 'from' });
  else if (member && membersOn([member], from).length === 0)
    faults.push({ code: 'leadership.notYetMember', params: { from }, field: 'from' });
  if (decidedOn > on) faults.push({ code: 'leadership.decidedInFuture', params: { on }, field: 'decidedOn' });
  return faults;
}
