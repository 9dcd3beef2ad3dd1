import { eventKinds } from '../../domain/agency/event';
import type { CheckedRegister } from '../../domain/agency/import';
import { day, index, instant, json, oneOf, table, text } from '../columns';
import { agencies } from './agency';
import { people } from './person';

/** What happened to agencies, with the deciding paper. */
export const agencyEvents = table(
  'agency_events',
  {
    id: text('id').primaryKey(),
    kind: oneOf('kind', eventKinds).notNull(),
    /** The agency it is told of first: the one that goes on, or the one that ends. */
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** The first day on which things are as the event leaves them. */
    on: day('happened_on').notNull(),
    decisionNumber: text('decision_number'),
    decisionOn: day('decision_on'),
    recordedAt: instant('recorded_at').notNull(),
    /** Null where the system wrote it. */
    recordedBy: text('recorded_by').references(() => people.id),
  },
  (t) => [index('agency_events_agency').on(t.agencyId)],
);

export const agencySuccessions = table(
  'agency_successions',
  {
    id: text('id').primaryKey(),
    eventId: text('event_id').references(() => agencyEvents.id),
    fromAgencyId: text('from_agency_id')
      .notNull()
      .references(() => agencies.id),
    toAgencyId: text('to_agency_id').references(() => agencies.id),
    kind: oneOf('kind', eventKinds).notNull(),
    on: day('happened_on').notNull(),
    decisionRef: text('decision_ref'),
  },
  (t) => [index('agency_successions_from').on(t.fromAgencyId), index('agency_successions_to').on(t.toAgencyId)],
);

/** A register of agencies that was uploaded, with what it would do; written once or never. */
export const agencyImports = table('agency_imports', {
  id: text('id').primaryKey(),
  fileName: text('file_name').notNull(),
  sha256: text('sha256').notNull(),
  sheet: json<CheckedRegister>('sheet').notNull(),
  checkedAt: instant('checked_at').notNull(),
  checkedBy: text('checked_by')
    .notNull()
    .references(() => people.id),
  appliedAt: instant('applied_at'),
  appliedBy: text('applied_by').references(() => people.id),
});
