import { day, index, integer, oneOf, table, text, uniqueIndex } from '../columns';

export const agencyKinds = ['party', 'state', 'front', 'press', 'school', 'commune'] as const;

export const agencies = table(
  'agencies',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull(),
    code: text('code').notNull(),
    kind: oneOf('kind', agencyKinds).notNull(),
    /** Order of protocol in lists. */
    position: integer('position').notNull(),
  },
  (t) => [uniqueIndex('agencies_slug').on(t.slug), uniqueIndex('agencies_code').on(t.code)],
);

/** The name an agency bore through a stretch of days; a record keeps the version of its day. */
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
    from: day('from_on').notNull(),
    to: day('to_on'),
    decisionRef: text('decision_ref'),
  },
  (t) => [uniqueIndex('agency_versions_from').on(t.agencyId, t.from)],
);

export const successionKinds = ['renamed', 'merged', 'split', 'moved', 'dissolved'] as const;

export const agencySuccessions = table(
  'agency_successions',
  {
    id: text('id').primaryKey(),
    fromAgencyId: text('from_agency_id')
      .notNull()
      .references(() => agencies.id),
    toAgencyId: text('to_agency_id').references(() => agencies.id),
    kind: oneOf('kind', successionKinds).notNull(),
    on: day('happened_on').notNull(),
    decisionRef: text('decision_ref'),
  },
  (t) => [index('agency_successions_from').on(t.fromAgencyId)],
);
