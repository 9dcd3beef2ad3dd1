import { boolean, day, index, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns';
import { approvableActs } from '../../domain/approval/approve';
import type { Threshold } from '../../domain/ballot/threshold';
import { denominators } from '../../domain/ballot/threshold';
import { ownAgencyVotes, prevailing, secondRounds, type CharterRules } from '../../domain/charter/rules';
import { leaderChoices } from '../../domain/rotation/rules';
import { agencies } from './agency';
import { blocYearKey } from './bloc';
import { people } from './person';

/** What charters said of lateness before it could be written down: nothing. */
const noDeductions: CharterRules['lateness'] = {
  perDays: 1,
  stepCenti: 0,
  capCenti: 0,
  missingCenti: 0,
  absenceCenti: 0,
};

/** What charters said of locks and rounds of appraisal before those could be written down: nothing. */
const noRounds: CharterRules['appraisal'] = { lockAfterDays: null, explainDays: 5, recheckDays: 5, crossScorers: 0 };

/** The rules of a year while they are written: the one form of them that may be changed or dropped. Gone once adopted. */
export const charterDrafts = table(
  'charter_drafts',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    draftedAt: instant('drafted_at').notNull(),
    /** The year whose charter the draft began with; null where it began with usual figures. */
    copiedFrom: integer('copied_from'),
    rules: json<CharterRules>('rules').notNull(),
  },
  (t) => [uniqueIndex('charter_drafts_year').on(t.blocYearId)],
);

/** The bloc's own rules for a year, as they were adopted: locked. Nothing national fixes them, so they are data. */
export const charters = table(
  'charters',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    adoptedOn: day('adopted_on').notNull(),
    adoptedAt: instant('adopted_at').notNull(),
    number: text('number'),
    /** The meeting that adopted it, in words. */
    meeting: text('meeting'),
    leaderChoice: oneOf('leader_choice', leaderChoices).notNull().default('acclaimed'),
    deputies: integer('deputies').notNull().default(1),
    notTwiceInARow: boolean('not_twice_in_a_row').notNull().default(true),
    notUnderDiscipline: boolean('not_under_discipline').notNull().default(true),
    oncePerRound: boolean('once_per_round').notNull().default(true),
    joinersLast: boolean('joiners_last').notNull().default(true),
    leadershipThreshold: json<Threshold>('leadership_threshold').notNull(),
    quorum: json<Threshold>('quorum').notNull(),
    secret: boolean('secret').notNull(),
    denominator: oneOf('denominator', denominators).notNull(),
    ownAgencyVote: oneOf('own_agency_vote', ownAgencyVotes).notNull().default('counts'),
    countWrittenOpinions: boolean('count_written_opinions').notNull(),
    maxRounds: integer('max_rounds').notNull(),
    secondRound: oneOf('second_round', secondRounds).notNull().default('newNominees'),
    rankVersusBallot: oneOf('rank_versus_ballot', prevailing).notNull().default('ballot'),
    /** Share of yes a nomination needs, per form of award. */
    awardThresholds: json<CharterRules['awardThresholds']>('award_thresholds').notNull(),
    quotas: json<CharterRules['quotas']>('quotas').notNull().default({}),
    scoreFloorCenti: integer('score_floor_centi').notNull(),
    /** A warning when more than this share of the members is nominated, in basis points. */
    nominatedShareWarningBps: integer('nominated_share_warning_bps').notNull(),
    tieBreaks: json<CharterRules['tieBreaks']>('tie_breaks').notNull(),
    lateness: json<CharterRules['lateness']>('lateness').notNull().default(noDeductions),
    appraisal: json<CharterRules['appraisal']>('appraisal').notNull().default(noRounds),
    ratingBands: json<CharterRules['ratingBands']>('rating_bands').notNull().default([]),
    deadlines: json<CharterRules['deadlines']>('deadlines').notNull().default({}),
    secondApprovers: boolean('second_approvers').notNull().default(false),
  },
  (t) => [uniqueIndex('charters_year').on(t.blocYearId)],
);

/** A second head's word before an act that undoes what stands: asked for by one agency, given by another, used once. */
export const approvals = table(
  'approvals',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    act: oneOf('act', approvableActs).notNull(),
    /** What the act is about, and its SHA-256 then: what was changed since has to be approved anew. */
    subjectId: text('subject_id').notNull(),
    sha256: text('sha256').notNull(),
    reason: text('reason').notNull(),
    askedBy: text('asked_by')
      .notNull()
      .references(() => people.id),
    askedAgencyId: text('asked_agency_id')
      .notNull()
      .references(() => agencies.id),
    askedPost: text('asked_post').notNull(),
    askedOn: day('asked_on').notNull(),
    askedAt: instant('asked_at').notNull(),
    givenBy: text('given_by').references(() => people.id),
    givenAgencyId: text('given_agency_id').references(() => agencies.id),
    givenPost: text('given_post'),
    givenOn: day('given_on'),
    givenAt: instant('given_at'),
    usedAt: instant('used_at'),
    declinedBy: text('declined_by').references(() => people.id),
    declinedAgencyId: text('declined_agency_id').references(() => agencies.id),
    declinedPost: text('declined_post'),
    declinedOn: day('declined_on'),
    declinedAt: instant('declined_at'),
    declinedReason: text('declined_reason'),
  },
  (t) => [index('approvals_subject').on(t.blocYearId, t.act, t.subjectId)],
);
