import type { MembershipTerm } from '../bloc/membership';
import { addDays, type IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { type Effect, noEffect } from './event';
import { type AgencyFacts, lifeOf, nameOf, type Register } from './facts';

/** What the decisions about agencies know. */
export type EventFacts = {
  readonly today: IsoDate;
  readonly register: Register;
  /** The memberships of the agencies concerned, in any bloc; those of a rehearsal (kind null) are left alone. */
  readonly terms: readonly MembershipTerm[];
};

/** How far ahead an event may be recorded: a decision takes effect within the year after it. */
const daysAhead = 366;

/** Whether an event may be recorded for a day. Refusal at the field `on`: `agency.tooFarAhead`. */
export function mayHappen(on: IsoDate, { today }: EventFacts): Decision {
  const last = addDays(today, daysAhead);
  return on > last ? refuse('agency.tooFarAhead', { last }, 'on') : allow();
}

/** An agency on record. Refusal at `field`: `agency.unknown`. */
export function known(agencyId: string, { register }: EventFacts, field: string): Decision<AgencyFacts> {
  const agency = register.get(agencyId);
  return agency ? allow(agency) : refuse('agency.unknown', undefined, field);
}

/**
 * Whether an agency goes on through a day, as the one that takes others in or that others split from. Refusals at `field`:
 * `agency.heirLater`, `agency.endedAlready`.
 */
export function goesOn(agency: AgencyFacts, on: IsoDate, field: string): Decision {
  const [life, name] = [lifeOf(agency), nameOf(agency, on)];
  if (!life || life.from > on) return refuse('agency.heirLater', { agency: name, from: life?.from ?? '' }, field);
  return life.to !== null && life.to < on
    ? refuse('agency.endedAlready', { agency: name, to: life.to }, field)
    : allow();
}

/** A membership of real blocs that covers a day or begins later. */
export function termsFrom(agencyId: string, on: IsoDate, { terms }: EventFacts): MembershipTerm[] {
  return terms.filter(
    (term) => term.agencyId === agencyId && term.kind !== null && (term.to === null || term.to >= on),
  );
}

/** The blocs an agency belongs to on a day. */
export function blocsOn(agencyId: string, on: IsoDate, facts: EventFacts): string[] {
  return termsFrom(agencyId, on, facts).flatMap(({ from, blocId }) => (from <= on ? [blocId] : []));
}

/**
 * The end of an agency on the eve of a day: of its name, and of its memberships. An agency whose end is on record with that very eve
 * fits. Refusals at `field`: `agency.notYet` where it begins on that day or later, `agency.endedAlready`, `agency.laterName`,
 * `agency.joinsLater`. Source: domain 10.7, 12.2; a merger dated before its parts existed (issue 3).
 */
export function ending(agency: AgencyFacts, on: IsoDate, facts: EventFacts, field: string): Decision<Effect> {
  const [life, last, lastDay] = [lifeOf(agency), agency.versions.at(-1), addDays(on, -1)];
  if (!life || !last || life.from > lastDay)
    return refuse('agency.notYet', { agency: nameOf(agency, on), from: life?.from ?? '' }, field);
  if (life.to !== null && life.to < lastDay)
    return refuse('agency.endedAlready', { agency: nameOf(agency, on), to: life.to }, field);
  if (last.from > lastDay) return refuse('agency.laterName', { agency: nameOf(agency, on), from: last.from }, field);
  const memberships = termsFrom(agency.id, on, facts);
  const later = memberships.find(({ from }) => from > lastDay);
  if (later)
    return refuse('agency.joinsLater', { agency: nameOf(agency, on), bloc: later.blocName, from: later.from }, field);
  return allow({
    ...noEffect,
    endsVersions: last.to === lastDay ? [] : [{ versionId: last.id, agencyId: agency.id, to: lastDay }],
    endsAgencies: [{ agencyId: agency.id, to: lastDay }],
    endsMemberships: memberships.map(({ blocId }) => ({ agencyId: agency.id, blocId, to: lastDay })),
  });
}

/** Several effects as one. */
export function together(effects: readonly Effect[]): Effect {
  return {
    registers: effects.flatMap(({ registers }) => registers),
    endsVersions: effects.flatMap(({ endsVersions }) => endsVersions),
    beginsVersions: effects.flatMap(({ beginsVersions }) => beginsVersions),
    endsAgencies: effects.flatMap(({ endsAgencies }) => endsAgencies),
    endsMemberships: effects.flatMap(({ endsMemberships }) => endsMemberships),
    beginsMemberships: effects.flatMap(({ beginsMemberships }) => beginsMemberships),
    successions: effects.flatMap(({ successions }) => successions),
  };
}
