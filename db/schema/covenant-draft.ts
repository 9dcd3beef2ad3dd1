import { day, index, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns';
import { clauseKinds } from '../../domain/covenant/clause';
import type { Shifted } from '../../domain/covenant/copy';
import { remarkAnswers } from '../../domain/covenant/answer-remark';
import { paragraphKinds, type Words } from '../../domain/covenant/paragraph';
import { agencies } from './agency';
import { blocYearKey } from './bloc';
import { people } from './person';

/** A paragraph of the covenant that its keepers wrote, before or after the tasks. The one form of it that may be changed or dropped. */
export const covenantClauses = table(
  'covenant_clauses',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    kind: oneOf('kind', clauseKinds).notNull(),
    number: integer('number').notNull(),
    text: text('text').notNull(),
    writtenAt: instant('written_at').notNull(),
    writtenBy: text('written_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [index('covenant_clauses_year').on(t.blocYearId, t.kind, t.number)],
);

/** What an earlier year said was taken over into the draft of a later one. */
export const covenantCopies = table(
  'covenant_copies',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    fromYear: integer('from_year').notNull(),
    /** The frozen version it was taken from; null where that year had only its plan. */
    fromVersion: integer('from_version'),
    /** Paragraphs in which the number of the year was changed, before and after. */
    shifted: json<readonly Shifted[]>('shifted').notNull(),
    copiedAt: instant('copied_at').notNull(),
    copiedBy: text('copied_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [index('covenant_copies_year').on(t.blocYearId)],
);

/** The draft was sent to the members to be read, with the day by which to answer. The latest round counts. */
export const covenantConsultations = table(
  'covenant_consultations',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    answerBy: day('answer_by').notNull(),
    openedAt: instant('opened_at').notNull(),
    openedBy: text('opened_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [index('covenant_consultations_year').on(t.blocYearId)],
);

/** An agency read the draft of a round and has nothing to remark. */
export const covenantConsents = table(
  'covenant_consents',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    consultationId: text('consultation_id')
      .notNull()
      .references(() => covenantConsultations.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    post: text('post').notNull(),
    consentedAt: instant('consented_at').notNull(),
  },
  (t) => [index('covenant_consents_round').on(t.consultationId, t.agencyId)],
);

/** What an agency says to one paragraph of the draft, and what became of it. */
export const covenantRemarks = table(
  'covenant_remarks',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    /** 1, 2, 3 … within the year. */
    number: integer('number').notNull(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    post: text('post').notNull(),
    paragraphKind: oneOf('paragraph_kind', paragraphKinds).notNull(),
    paragraphId: text('paragraph_id').notNull(),
    /** The paragraph as it read when the remark was made. */
    was: json<Words>('was').notNull(),
    comment: text('comment').notNull(),
    /** The paragraph as the agency would have it; null where it only comments. */
    proposed: json<Words>('proposed'),
    madeAt: instant('made_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => people.id),
    answer: oneOf('answer', remarkAnswers),
    answerReason: text('answer_reason'),
    /** The words the paragraph took. */
    taken: json<Words>('taken'),
    answeredPost: text('answered_post'),
    answeredBy: text('answered_by').references(() => people.id),
    answeredAt: instant('answered_at'),
  },
  (t) => [uniqueIndex('covenant_remarks_number').on(t.blocYearId, t.number)],
);
