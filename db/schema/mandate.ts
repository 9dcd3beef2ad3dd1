import { day, index, instant, json, oneOf, table, text, uniqueIndex } from '../columns';
import { mandateScopes as scopeNames, type MandateScope } from '../../domain/mandate/scope';
import { agencies } from './agency';
import { files } from './file';
import { people } from './person';

/** A head of agency authorises a deputy, by a paper, from a day to a day (giấy ủy quyền). */
export const mandates = table(
  'mandates',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** The deputy's own post, as it stands before "(được ủy quyền)". */
    post: text('post').notNull(),
    scopes: json<readonly MandateScope[]>('scopes').notNull(),
    from: day('from_on').notNull(),
    to: day('to_on').notNull(),
    paperRef: text('paper_ref').notNull(),
    fileId: text('file_id')
      .notNull()
      .references(() => files.id),
    givenBy: text('given_by').references(() => people.id),
    givenAt: instant('given_at').notNull(),
    /** The first day it no longer holds, where that is before its end. */
    withdrawnFrom: day('withdrawn_from'),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => people.id),
  },
  (t) => [index('mandates_person').on(t.personId), index('mandates_agency').on(t.agencyId)],
);

/** One thing a mandate is for, with the days it really holds, so that the database too sees nobody authorised twice for it at a time. */
export const mandateScopes = table(
  'mandate_scopes',
  {
    id: text('id').primaryKey(),
    mandateId: text('mandate_id')
      .notNull()
      .references(() => mandates.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    scope: oneOf('scope', scopeNames).notNull(),
    from: day('from_on').notNull(),
    to: day('to_on').notNull(),
  },
  (t) => [uniqueIndex('mandate_scopes_scope').on(t.mandateId, t.scope), index('mandate_scopes_person').on(t.personId)],
);
