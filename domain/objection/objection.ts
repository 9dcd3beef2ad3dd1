import type { BlocYearFacts } from '../bloc/bloc-year';
import { actsAsHead } from '../mandate/scope';
import { isConflicted, type DeclaredConflict } from '../nomination/conflict';
import type { ReviewYear } from '../nomination/review';
import { appointmentsOn, type ActorFacts, type Appointment } from '../person/actor';
import { may } from '../rights/may';
import type { RuleAnswer } from '../rule/rule';
import { addDays, type IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import type { ObjectionOutcome } from './kinds';

/** An objection as the rules look at it. */
export type ObjectionFacts = {
  /** Who objects. */
  readonly agencyId: string;
  /** Whose nomination it is about, where it is about one, and who stepped back from judging that. */
  readonly nominee: { readonly agencyId: string; readonly conflicts: readonly DeclaredConflict[] } | null;
  readonly outcome: ObjectionOutcome | null;
  readonly withdrawn: boolean;
};

/**
 * The day by which an objection filed on a day is answered: so many days after, as the rule of that day says; null where no rule says it. The
 * law sets days for complaints of its own kind, so the page marks a figure nobody has checked. Source: Law on Complaints 2011 Art 28 (rule O-01).
 */
export function answerDay(filedOn: IsoDate, days: RuleAnswer): IsoDate | null {
  const value = days.is === 'missing' ? null : days.rule.value;
  return value === null ? null : addDays(filedOn, value);
}

/** How an objection stands on a day. */
export type ObjectionState = 'open' | 'late' | 'answered' | 'withdrawn';

/** Open until it is answered or withdrawn; late from the day after the one it had to be answered by. */
export function objectionState(
  { outcome, withdrawn }: Pick<ObjectionFacts, 'outcome' | 'withdrawn'>,
  answerBy: IsoDate,
  on: IsoDate,
): ObjectionState {
  if (withdrawn) return 'withdrawn';
  if (outcome !== null) return 'answered';
  return on > answerBy ? 'late' : 'open';
}

/**
 * Who answers an objection: who keeps the bloc; where the agency that leads objects itself, the heads of the deputies or, without any, of the
 * other members. Never the people of who objects. Refusals: those of `may`, `rights.ownAgencyClosed`, `objection.notAnswerer`,
 * `nomination.conflicted` for who stepped back from the nomination it is about. Source: domain 6 (objections are records), 11.1 no. 26.
 */
export function mayAnswer(actor: ActorFacts, year: ReviewYear, one: ObjectionFacts): Decision<Appointment> {
  const held = appointmentsOn(actor, year.on);
  if (held.some(({ agencyId }) => agencyId === one.agencyId)) return refuse('rights.ownAgencyClosed');
  if (one.nominee && isConflicted(actor, one.nominee.conflicts)) return refuse('nomination.conflicted');
  const right = may(actor, 'objection.answered', year, { agencyId: one.agencyId });
  if (!right.ok || actor.kind === 'system') return right;
  if (right.value.agencyId === year.leadingAgencyId) return right;
  if (one.agencyId !== year.leadingAgencyId) return refuse('objection.notAnswerer');
  const deputies = year.leaders.filter(({ role }) => role === 'deputy').map(({ agencyId }) => agencyId);
  const standing = deputies.length > 0 ? deputies : year.memberAgencyIds;
  const seat = held.find(
    (a) => actsAsHead(a, 'objection.answered') && a.agencyId !== null && standing.includes(a.agencyId),
  );
  return seat ? allow(seat) : refuse('objection.notAnswerer');
}

/** Whether an objection is still open. Refusals: `objection.isAnswered`, `objection.isWithdrawn`. */
export function isOpen({ outcome, withdrawn }: Pick<ObjectionFacts, 'outcome' | 'withdrawn'>): Decision {
  if (withdrawn) return refuse('objection.isWithdrawn');
  return outcome === null ? allow() : refuse('objection.isAnswered');
}

/**
 * Whether a reader sees an objection: those concerned, that is who objects, the nominee it is about, who keeps the bloc, who may answer it, and
 * the province; never who stepped back from the nomination. Source: issue 6 (visible to those concerned).
 */
export function seesObjection(actor: ActorFacts, year: ReviewYear & BlocYearFacts, one: ObjectionFacts): boolean {
  if (one.nominee && isConflicted(actor, one.nominee.conflicts)) return false;
  const concerned = [one.agencyId, one.nominee?.agencyId, year.leadingAgencyId];
  const held = appointmentsOn(actor, year.on);
  return (
    held.some(
      ({ office, agencyId }) => office === 'provincial' || (agencyId !== null && concerned.includes(agencyId)),
    ) || mayAnswer(actor, year, one).ok
  );
}
