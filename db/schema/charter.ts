import { boolean, day, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns';
import type { Threshold } from '../../domain/ballot/threshold';
import { denominators } from '../../domain/ballot/threshold';
import type { TieBreak } from '../../domain/scoring/tie-break';
import { blocYearKey } from './bloc';

/** The bloc's own rules for a year. Nothing national fixes them, so they are data. */
export const charters = table(
  'charters',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    adoptedOn: day('adopted_on').notNull(),
    adoptedAt: instant('adopted_at').notNull(),
    number: text('number'),
    quorum: json<Threshold>('quorum').notNull(),
    secret: boolean('secret').notNull(),
    denominator: oneOf('denominator', denominators).notNull(),
    /** Share of yes a nomination needs, per form of award. */
    awardThresholds: json<Record<string, Threshold>>('award_thresholds').notNull(),
    leadershipThreshold: json<Threshold>('leadership_threshold').notNull(),
    countWrittenOpinions: boolean('count_written_opinions').notNull(),
    maxRounds: integer('max_rounds').notNull(),
    scoreFloorCenti: integer('score_floor_centi').notNull(),
    tieBreaks: json<TieBreak[]>('tie_breaks').notNull(),
    /** A warning when more than this share of the members is nominated, in basis points. */
    nominatedShareWarningBps: integer('nominated_share_warning_bps').notNull(),
  },
  (t) => [uniqueIndex('charters_year').on(t.blocYearId)],
);
