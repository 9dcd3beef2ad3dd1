import { sql } from 'drizzle-orm';
import { instant, json, table, text, uniqueIndex } from '../columns';
import type { AnnexChange } from '../../domain/covenant/annex';
import { blocYearKey } from './bloc';
import { covenantVersions } from './covenant';
import { people } from './person';

/** An annex while it is written: its reason and what it changes. It is frozen as a text of its own, and stays beside it. */
export const annexDrafts = table(
  'annex_drafts',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    parentId: text('parent_id')
      .notNull()
      .references(() => covenantVersions.id),
    reason: text('reason').notNull().default(''),
    changes: json<readonly AnnexChange[]>('changes').notNull().default([]),
    /** What each change was written over, by what it is about: another annex may change that meanwhile. */
    writtenOver: json<Readonly<Record<string, string>>>('written_over').notNull().default({}),
    savedAt: instant('saved_at').notNull(),
    savedBy: text('saved_by')
      .notNull()
      .references(() => people.id),
    /** As what it was frozen; null while it is written. */
    versionId: text('version_id').references(() => covenantVersions.id),
  },
  (t) => [
    uniqueIndex('annex_drafts_open')
      .on(t.parentId)
      .where(sql`version_id is null`),
  ],
);
