import { day, index, instant, integer, oneOf, table, text, uniqueIndex } from '../columns';
import { illustrativeFacts as factNames } from '../../domain/bloc/illustrative';
import { blocKinds, blocLevels } from '../../domain/bloc/register';
import { agencies, agencyVersions } from './agency';

export const blocs = table(
  'blocs',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    nameFold: text('name_fold').notNull(),
    kind: oneOf('kind', blocKinds).notNull(),
    level: oneOf('level', blocLevels).notNull().default('province'),
    /** Which layout its papers follow. */
    body: oneOf('body', ['party', 'state']).notNull(),
    /** The body above, as it stands at the head of a paper, e.g. "Tỉnh ủy Điện Biên". */
    superior: text('superior').notNull(),
    province: text('province').notNull(),
    foundedOn: day('founded_on').notNull(),
    /** Number of the founding decision, its day and who decided. */
    decisionRef: text('decision_ref'),
    decidedOn: day('decided_on'),
    decidedBy: text('decided_by'),
    /** The body that watches over the bloc, e.g. the Council's standing office. */
    managedBy: text('managed_by'),
    /** Its last day. */
    dissolvedOn: day('dissolved_on'),
    dissolutionRef: text('dissolution_ref'),
    /** In a rehearsal bloc the day is always this one. */
    rehearsalOn: day('rehearsal_on'),
    /** A rehearsal that was reset stays, under another slug. */
    replacedAt: instant('replaced_at'),
  },
  (t) => [uniqueIndex('blocs_slug').on(t.slug)],
);

/** A name a bloc bore before its present one; a past year shows the name of its time. */
export const blocFormerNames = table(
  'bloc_former_names',
  {
    id: text('id').primaryKey(),
    blocId: text('bloc_id')
      .notNull()
      .references(() => blocs.id),
    name: text('name').notNull(),
    from: day('from_on').notNull(),
    to: day('to_on').notNull(),
    /** The decision that gave the next name. */
    decisionRef: text('decision_ref'),
  },
  (t) => [uniqueIndex('bloc_former_names_from').on(t.blocId, t.from)],
);

export const blocYears = table(
  'bloc_years',
  {
    id: text('id').primaryKey(),
    blocId: text('bloc_id')
      .notNull()
      .references(() => blocs.id),
    year: integer('year').notNull(),
    /** When the composition was published; from then on it is frozen. */
    composedAt: instant('composed_at').notNull(),
    decisionRef: text('decision_ref'),
  },
  (t) => [uniqueIndex('bloc_years_year').on(t.blocId, t.year)],
);

/** A composition before it is published; only those above the blocs see it, and it goes when it is published. */
export const compositionDrafts = table(
  'composition_drafts',
  {
    id: text('id').primaryKey(),
    blocId: text('bloc_id')
      .notNull()
      .references(() => blocs.id),
    year: integer('year').notNull(),
  },
  (t) => [uniqueIndex('composition_drafts_year').on(t.blocId, t.year)],
);

export const compositionDraftMembers = table(
  'composition_draft_members',
  {
    id: text('id').primaryKey(),
    draftId: text('draft_id')
      .notNull()
      .references(() => compositionDrafts.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    position: integer('position').notNull(),
  },
  (t) => [uniqueIndex('composition_draft_members_agency').on(t.draftId, t.agencyId)],
);

/** The key every table of a bloc year carries, tenant first. */
export const blocYearKey = () => ({
  blocId: text('bloc_id')
    .notNull()
    .references(() => blocs.id),
  blocYearId: text('bloc_year_id')
    .notNull()
    .references(() => blocYears.id),
});

/** An agency belongs to a bloc from a day on, until its last day there. */
export const blocMemberships = table(
  'bloc_memberships',
  {
    id: text('id').primaryKey(),
    blocId: text('bloc_id')
      .notNull()
      .references(() => blocs.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** Of the bloc: an agency belongs to one of a kind at a time. Null in a rehearsal, which excludes nothing. */
    kind: text('kind'),
    from: day('from_on').notNull(),
    to: day('to_on'),
    /** The decision to join, and the one to leave. */
    decisionRef: text('decision_ref'),
    endDecisionRef: text('end_decision_ref'),
  },
  (t) => [index('bloc_memberships_bloc').on(t.blocId), index('bloc_memberships_agency').on(t.agencyId)],
);

/** A member agency of a bloc year, under the name it bore. */
export const memberships = table(
  'memberships',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    agencyVersionId: text('agency_version_id')
      .notNull()
      .references(() => agencyVersions.id),
    position: integer('position').notNull(),
    /** Its first day in the bloc, where that lies within the year. */
    joinedOn: day('joined_on'),
    /** Its last day in the bloc, where that lies within the year. */
    leftOn: day('left_on'),
  },
  (t) => [
    uniqueIndex('memberships_agency').on(t.blocYearId, t.agencyId),
    index('memberships_of_agency').on(t.agencyId),
  ],
);

export const leadershipRoles = ['leader', 'deputy'] as const;

/** Which agency leads (or is deputy of) a bloc in a year, and from which moment. */
export const leaderships = table(
  'leaderships',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    role: oneOf('role', leadershipRoles).notNull(),
    /** The order among several deputies, from 1. */
    position: integer('position').notNull().default(1),
    from: day('from_on').notNull(),
    startedAt: instant('started_at').notNull(),
    basis: text('basis').notNull(),
  },
  (t) => [uniqueIndex('leaderships_role').on(t.blocYearId, t.role, t.agencyId), index('leaderships_bloc').on(t.blocId)],
);

/** What no source tells about a bloc year: shown marked, kept out of the public bulletin. */
export const illustrativeFacts = table(
  'illustrative_facts',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    fact: oneOf('fact', factNames).notNull(),
  },
  (t) => [uniqueIndex('illustrative_facts_fact').on(t.blocYearId, t.fact)],
);
