import type { CheckedHistory } from '../../domain/history/import';
import { index, instant, json, table, text } from '../columns';
import { blocYearKey } from './bloc';
import { people } from './person';

/** A sheet of records of several years: what its dry run showed, and whether it was written. */
export const historyImports = table(
  'history_imports',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    fileName: text('file_name').notNull(),
    sha256: text('sha256').notNull(),
    sheet: json<CheckedHistory>('sheet').notNull(),
    checkedAt: instant('checked_at').notNull(),
    checkedBy: text('checked_by')
      .notNull()
      .references(() => people.id),
    appliedAt: instant('applied_at'),
    appliedBy: text('applied_by').references(() => people.id),
  },
  (t) => [index('history_imports_year').on(t.blocYearId)],
);
