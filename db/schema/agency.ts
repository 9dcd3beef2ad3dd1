import { agencyKinds } from '../../domain/agency/kind';
import { day, index, integer, oneOf, table, text, uniqueIndex } from '../columns';

export const agencies = table(
  'agencies',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull(),
    code: text('code').notNull(),
    kind: oneOf('kind', agencyKinds).notNull(),
    /** Order of protocol in lists. */
    position: integer('position').notNull(),
    /** By which other systems of the State know it (mã định danh điện tử). */
    identifier: text('identifier'),
    address: text('address'),
    phone: text('phone'),
    email: text('email'),
    /** Who answers for it day by day: the post, never a name. */
    contactPost: text('contact_post'),
    contactPhone: text('contact_phone'),
    contactEmail: text('contact_email'),
  },
  (t) => [
    uniqueIndex('agencies_slug').on(t.slug),
    uniqueIndex('agencies_code').on(t.code),
    uniqueIndex('agencies_identifier').on(t.identifier),
  ],
);

/** The name and parent an agency bore through a stretch of days; a record keeps the version of its day. */
export const agencyVersions = table(
  'agency_versions',
  {
    id: text('id').primaryKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    name: text('name').notNull(),
    shortName: text('short_name').notNull(),
    nameFold: text('name_fold').notNull(),
    /** Names and code as search reads them (`searchKey`). */
    searchKey: text('search_key').notNull().default(''),
    parentId: text('parent_agency_id').references(() => agencies.id),
    from: day('from_on').notNull(),
    to: day('to_on'),
    decisionRef: text('decision_ref'),
  },
  (t) => [uniqueIndex('agency_versions_from').on(t.agencyId, t.from), index('agency_versions_parent').on(t.parentId)],
);
