import { day, instant, integer, oneOf, table, text, uniqueIndex } from '../columns';
import { objectionKinds, objectionOutcomes, objectionTargets } from '../../domain/objection/kinds';
import { agencies } from './agency';
import { blocYearKey } from './bloc';
import { files } from './file';
import { nominations } from './nomination';
import { people } from './person';

/** An objection or complaint of a member, with the day by which it is answered and the answer. */
export const objections = table(
  'objections',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    number: integer('number').notNull(),
    kind: oneOf('kind', objectionKinds).notNull(),
    target: oneOf('target', objectionTargets).notNull(),
    nominationId: text('nomination_id').references(() => nominations.id),
    /** Who objects. */
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    subject: text('subject').notNull(),
    ground: text('ground').notNull(),
    fileId: text('file_id').references(() => files.id),
    filedOn: day('filed_on').notNull(),
    filedAt: instant('filed_at').notNull(),
    filedBy: text('filed_by')
      .notNull()
      .references(() => people.id),
    answerBy: day('answer_by').notNull(),
    outcome: oneOf('outcome', objectionOutcomes),
    answer: text('answer'),
    answeredOn: day('answered_on'),
    answeredAt: instant('answered_at'),
    answeredBy: text('answered_by').references(() => people.id),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => people.id),
  },
  (t) => [uniqueIndex('objections_number').on(t.blocYearId, t.number)],
);
