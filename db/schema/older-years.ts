import { index, instant, integer, json, table, text } from '../columns';
import type { ColumnMapping, TextCells } from '../../domain/older-years/mapping';
import type { OlderTable } from '../../domain/older-years/read';
import { agencies } from './agency';
import { blocYearKey } from './bloc';
import { files } from './file';
import { people } from './person';

/** A table of years before the records as it was brought: the file, its cells, which column holds what, and what it would do. */
export const olderTables = table(
  'older_tables',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    fileId: text('file_id')
      .notNull()
      .references(() => files.id),
    /** Which sheet of the file it is, and all of them by name. */
    sheet: text('sheet').notNull().default(''),
    sheets: json<readonly string[]>('sheets').notNull().default([]),
    cells: json<TextCells>('cells').notNull(),
    mapping: json<ColumnMapping>('mapping'),
    /** The most points of its scale, in hundredths, and the year of a table without a column of years. */
    maximumCenti: integer('maximum_centi').notNull(),
    year: integer('year'),
    /** What it comes to, read by the mapping. */
    read: json<OlderTable>('read'),
    checkedAt: instant('checked_at').notNull(),
    checkedBy: text('checked_by')
      .notNull()
      .references(() => people.id),
    takenAt: instant('taken_at'),
    takenBy: text('taken_by').references(() => people.id),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => people.id),
    withdrawnReason: text('withdrawn_reason'),
  },
  (t) => [index('older_tables_bloc').on(t.blocId)],
);

/** What a table that was taken over tells of one agency in one year. A later table of the same year takes its place, or it is withdrawn; the row stays. */
export const olderResults = table(
  'older_results',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    tableId: text('table_id')
      .notNull()
      .references(() => olderTables.id),
    year: integer('year').notNull(),
    /** As the table writes it. */
    name: text('name').notNull(),
    agencyId: text('agency_id').references(() => agencies.id),
    totalCenti: integer('total_centi'),
    rank: integer('rank'),
    rating: text('rating').notNull(),
    maximumCenti: integer('maximum_centi').notNull(),
    replacedAt: instant('replaced_at'),
    /** The table that took its place; none where its own was withdrawn. */
    replacedBy: text('replaced_by').references(() => olderTables.id),
  },
  (t) => [index('older_results_bloc').on(t.blocId, t.year)],
);
