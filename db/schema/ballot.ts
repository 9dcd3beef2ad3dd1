import { boolean, day, index, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns';
import { ballotStatuses } from '../../domain/ballot/status';
import { ownParts } from '../../domain/ballot/own-vote';
import type { Threshold } from '../../domain/ballot/threshold';
import { denominators } from '../../domain/ballot/threshold';
import { ownAgencyVotes } from '../../domain/charter/rules';
import { agencies } from './agency';
import { awardForms } from './award';
import { blocYearKey } from './bloc';
import { conferences } from './conference';
import { nominations } from './nomination';
import { people } from './person';

/** A secret ballot on paper, recorded from the hall. The rules that count it are copied from the charter when it is prepared. */
export const ballots = table(
  'ballots',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    conferenceId: text('conference_id')
      .notNull()
      .references(() => conferences.id),
    number: integer('number').notNull(),
    round: integer('round').notNull(),
    formId: text('form_id')
      .notNull()
      .references(() => awardForms.id),
    status: oneOf('status', ballotStatuses).notNull(),
    threshold: json<Threshold>('threshold').notNull(),
    denominator: oneOf('denominator', denominators).notNull(),
    secret: boolean('secret').notNull(),
    countWrittenOpinions: boolean('count_written_opinions').notNull(),
    ownAgencyVote: oneOf('own_agency_vote', ownAgencyVotes).notNull().default('counts'),
    /** Who does not reach the threshold stays to be voted on again in the next round. */
    undecidedAgain: boolean('undecided_again').notNull().default(false),
    preparedAt: instant('prepared_at').notNull(),
    /** Who may vote, fixed when the ballot is prepared; the rest is null until the tally is entered. */
    roll: integer('roll').notNull(),
    present: integer('present'),
    writtenOpinions: integer('written_opinions'),
    issued: integer('issued'),
    returned: integer('returned'),
    valid: integer('valid'),
    invalid: integer('invalid'),
    countedOn: day('counted_on'),
    countedAt: instant('counted_at'),
    countedBy: text('counted_by').references(() => people.id),
    /** SHA-256 of the tally; a teller confirms this very text. */
    tallySha256: text('tally_sha256'),
    confirmedOn: day('confirmed_on'),
    confirmedAt: instant('confirmed_at'),
  },
  (t) => [uniqueIndex('ballots_number').on(t.blocYearId, t.number), index('ballots_conference').on(t.conferenceId)],
);

export const ballotNominees = table(
  'ballot_nominees',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    ballotId: text('ballot_id')
      .notNull()
      .references(() => ballots.id),
    nominationId: text('nomination_id')
      .notNull()
      .references(() => nominations.id),
    position: integer('position').notNull(),
    yes: integer('yes'),
    writtenYes: integer('written_yes'),
    /** How its own agency takes part in the vote, as the roll stood when the tally was entered. */
    ownPart: oneOf('own_part', ownParts),
  },
  (t) => [uniqueIndex('ballot_nominees_nomination').on(t.ballotId, t.nominationId)],
);

export const ballotTellers = table(
  'ballot_tellers',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    ballotId: text('ballot_id')
      .notNull()
      .references(() => ballots.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    /** Where the teller came from and under which post, on the day of the ballot. */
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    postAtTime: text('post_at_time').notNull(),
    position: integer('position').notNull(),
    confirmedOn: day('confirmed_on'),
    confirmedAt: instant('confirmed_at'),
  },
  (t) => [uniqueIndex('ballot_tellers_person').on(t.ballotId, t.personId)],
);
