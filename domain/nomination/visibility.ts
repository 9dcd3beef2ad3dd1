import { appointmentsOn, type ActorFacts } from '../person/actor';
import type { BlocYearFacts } from '../bloc/bloc-year';
import { allow, refuse, type Decision } from '../shared/refusal';
import { isConflicted, reviewSeatsOf, seatsOut, servesAgency, type ReviewedCase } from './conflict';
import type { NominationStatus } from './status';

/** What there is to see of a nomination. */
export const nominationFields = [
  /** That there is one, in lists and figures. */
  'existence',
  /** Whose it is, for which form on which ground, and where it stands. */
  'form',
  'achievement',
  'report',
  'papers',
  /** The facts it is judged by and what the rules found. */
  'findings',
  /** What people decided where the rules left it to a human. */
  'decisions',
  /** Which agencies gave an opinion. */
  'givers',
  /** How many did, of how many. */
  'count',
  /** What others think. */
  'opinions',
  'ownOpinion',
  'discussion',
  /** What the secretary sums up of the opinions. */
  'consolidated',
  /** How often it was returned and why. */
  'returns',
  /** Who stepped back, and why. */
  'conflicts',
] as const;
export type NominationField = (typeof nominationFields)[number];

/** How a reader stands to a nomination. Strangers to the bloc year are kept out by `mayRead`. */
export const readerRelations = [
  /** Serves the nominee, in any office and under any hat. */
  'ownAgency',
  /** Said that they are concerned. */
  'conflicted',
  /** Head or authorised deputy of the agency that leads: judges, and keeps the year. */
  'leader',
  /** Head or authorised deputy of another member. */
  'reviewer',
  /** Of another member whose head is concerned: nobody there will give an opinion. */
  'seatOut',
  /** Other staff of another member. */
  'staff',
  /** Secretary of the agency that leads: has no opinion of his own and sums up those of the others. */
  'secretary',
  'provincial',
  'admin',
  /** Reads the year without being a member of it. */
  'member',
] as const;
export type ReaderRelation = (typeof readerRelations)[number];

export const reviewStages = [
  /** A draft, or withdrawn. */
  'unsent',
  /** Sent or returned, and the reader's own agency has not given its opinion. */
  'beforeOwn',
  /** Sent or returned, and it has. */
  'afterOwn',
  /** On the ballot or beyond: opinions are closed. */
  'closed',
] as const;
export type ReviewStage = (typeof reviewStages)[number];

/** Why something is not seen; each has its words under `review.hidden`. */
export const hiddenReasons = ['ownAgency', 'conflict', 'afterOwn', 'notSent', 'notReviewer', 'seatOut'] as const;
export type HiddenReason = (typeof hiddenReasons)[number];
export type Sight = 'shown' | HiddenReason;
export type Sights = Readonly<Record<NominationField, Sight>>;

const all = (sight: Sight): Sights =>
  Object.fromEntries(nominationFields.map((field) => [field, sight])) as Record<NominationField, Sight>;
const hide = (reason: HiddenReason, ...fields: NominationField[]): Partial<Record<NominationField, Sight>> =>
  Object.fromEntries(fields.map((field) => [field, reason]));
const show = (...fields: NominationField[]): Partial<Record<NominationField, Sight>> =>
  Object.fromEntries(fields.map((field) => [field, 'shown']));

const others = ['opinions', 'discussion', 'consolidated'] as const satisfies readonly NominationField[];

const own: Sights = {
  ...all('shown'),
  ...hide('ownAgency', 'givers', 'count', 'ownOpinion', 'conflicts', ...others),
};
const concerned: Sights = { ...all('conflict'), ...show('existence', 'form') };
const unsent = all('notSent');
const judging: Sights = all('shown');
const serving: Sights = { ...judging, ...hide('notReviewer', 'conflicts') };
const outside: Sights = { ...all('notReviewer'), ...show('existence', 'form', 'achievement', 'findings') };

const always = (sights: Sights) => ({ beforeOwn: sights, afterOwn: sights, closed: sights });

/**
 * Who sees what of a nomination and when, and if not, why: the one table behind every page, file, mail, task and refusal. Sources: design 5;
 * issue 6, "Review" (own agency and declared conflicts hidden, first opinions hidden until one's own is given); peers group 7.
 *
 * The secretary, who gives no opinion, reads those of the others from the sending on, or nobody could sum them up; the head of the agency
 * that leads gives one and waits like everybody, but sees who is late. Officers see what their agency sees. The admin keeps the machine: the
 * log tells him who acted, never what was said.
 */
export const visibility: Readonly<Record<ReaderRelation, Readonly<Record<ReviewStage, Sights>>>> = {
  ownAgency: { unsent: own, ...always(own) },
  conflicted: { unsent, ...always(concerned) },
  leader: {
    // Begins drafts from what was registered, so that it has to know of those there are.
    unsent: { ...unsent, ...show('existence', 'form') },
    beforeOwn: { ...judging, ...hide('afterOwn', ...others) },
    afterOwn: judging,
    closed: judging,
  },
  reviewer: {
    unsent,
    beforeOwn: { ...judging, ...hide('afterOwn', 'givers', ...others) },
    afterOwn: judging,
    closed: judging,
  },
  seatOut: {
    unsent,
    beforeOwn: { ...serving, ...hide('seatOut', 'givers', ...others) },
    afterOwn: { ...serving, ...hide('seatOut', 'givers', ...others) },
    closed: serving,
  },
  staff: {
    unsent,
    beforeOwn: { ...serving, ...hide('afterOwn', 'givers', ...others) },
    afterOwn: serving,
    closed: serving,
  },
  secretary: {
    unsent: { ...unsent, ...show('existence', 'form') },
    ...always({ ...judging, ...hide('notReviewer', 'ownOpinion') }),
  },
  provincial: { unsent, ...always({ ...judging, ...hide('notReviewer', 'ownOpinion') }) },
  admin: { unsent, ...always({ ...outside, ...show('givers', 'count') }) },
  member: { unsent, ...always(outside) },
};

/** How a reader stands to a nomination. What closes it to a person follows the person; everything else the hat that is worn. */
export function relationOf(
  actor: ActorFacts,
  year: BlocYearFacts,
  one: Pick<ReviewedCase, 'agencyId' | 'conflicts'>,
): ReaderRelation {
  if (servesAgency(actor, year.on, one.agencyId)) return 'ownAgency';
  if (isConflicted(actor, one.conflicts)) return 'conflicted';
  const out = seatsOut(one.conflicts);
  const seats = reviewSeatsOf(actor, year);
  if (seats.length > 0) {
    if (seats.every((agencyId) => out.includes(agencyId))) return 'seatOut';
    return seats.some((agencyId) => agencyId === year.leadingAgencyId) ? 'leader' : 'reviewer';
  }
  const worn = appointmentsOn(actor, year.on);
  if (worn.some((a) => a.office === 'secretary' && a.agencyId === year.leadingAgencyId)) return 'secretary';
  if (worn.some(({ office }) => office === 'provincial')) return 'provincial';
  if (worn.some(({ office }) => office === 'admin')) return 'admin';
  const served = worn.flatMap(({ agencyId }) => agencyId ?? []).filter((id) => year.memberAgencyIds.includes(id));
  if (served.length === 0) return 'member';
  return served.every((agencyId) => out.includes(agencyId)) ? 'seatOut' : 'staff';
}

/** Where the review of a nomination stands for a reader whose own agency has spoken or has not. */
export function stageOf(status: NominationStatus, spoken: boolean): ReviewStage {
  if (status === 'draft' || status === 'withdrawn') return 'unsent';
  if (status !== 'sent' && status !== 'returned') return 'closed';
  return spoken ? 'afterOwn' : 'beforeOwn';
}

/** What a reader sees of each field of a nomination, by the table. */
export function sightsOf(actor: ActorFacts, year: BlocYearFacts, one: ReviewedCase): Sights {
  const seats = reviewSeatsOf(actor, year);
  const worn = appointmentsOn(actor, year.on).flatMap(({ agencyId }) => agencyId ?? []);
  const speaking = seats.length > 0 ? seats : worn;
  const spoken = speaking.some((agencyId) => one.opinionsFrom.includes(agencyId));
  return visibility[relationOf(actor, year, one)][stageOf(one.status, spoken)];
}

/** Whether a reader sees one field of a nomination. */
export function sees(actor: ActorFacts, year: BlocYearFacts, one: ReviewedCase, field: NominationField): boolean {
  return sightsOf(actor, year, one)[field] === 'shown';
}

/** Whether a reader may open the case of a nomination. Refusals: `nomination.notYours`, `nomination.conflicted`. */
export function mayOpen(actor: ActorFacts, year: BlocYearFacts, one: ReviewedCase): Decision {
  const sight = sightsOf(actor, year, one).achievement;
  if (sight === 'shown') return allow();
  return refuse(sight === 'conflict' ? 'nomination.conflicted' : 'nomination.notYours');
}

/** Whether a reader may learn that a nomination exists; else it is to them as if there were none. Refusal: `nomination.unknown`. */
export function mayKnowOf(actor: ActorFacts, year: BlocYearFacts, one: ReviewedCase): Decision {
  if (actor.kind === 'system') return allow();
  return sees(actor, year, one, 'existence') ? allow() : refuse('nomination.unknown');
}
