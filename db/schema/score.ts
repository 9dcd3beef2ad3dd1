import { sql } from 'drizzle-orm';
import { index, instant, integer, oneOf, table, text, uniqueIndex } from '../columns';
import { rounds } from '../../domain/scoring/round';
import { agencies } from './agency';
import { blocYearKey } from './bloc';
import { criteria } from './criteria';
import { people } from './person';

/**
 * What was given to an agency for a line of the scale, in one round: by itself, by a peer, by who appraises, at the conference. A later
 * round never writes over an earlier one. Points in hundredths.
 */
export const scores = table(
  'scores',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    criterionId: text('criterion_id')
      .notNull()
      .references(() => criteria.id),
    round: oneOf('round', rounds).notNull(),
    /** The peer that gave it, in cross-scoring. */
    byAgencyId: text('by_agency_id').references(() => agencies.id),
    /** Share in basis points, count, 1 or 0; null where the line has no raw value. */
    value: integer('value'),
    /** Null while only a note stands there. */
    pointsCenti: integer('points_centi'),
    /** What it rests on, or why it differs from the round before. */
    note: text('note').notNull(),
    /** Counts the changes: who writes says which state was seen. */
    version: integer('version').notNull(),
    savedAt: instant('saved_at').notNull(),
    savedBy: text('saved_by').references(() => people.id),
  },
  (t) => [
    uniqueIndex('scores_line')
      .on(t.agencyId, t.criterionId, t.round)
      .where(sql`by_agency_id is null`),
    uniqueIndex('scores_cross')
      .on(t.agencyId, t.criterionId, t.byAgencyId)
      .where(sql`by_agency_id is not null`),
    index('scores_year').on(t.blocYearId, t.agencyId),
  ],
);
