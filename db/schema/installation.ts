import { instant, oneOf, table, text } from '../columns';

/** One row that says what this database is, so that sample and real data never meet. */
export const installation = table('installation', {
  id: text('id').primaryKey(),
  kind: oneOf('kind', ['sample', 'real']).notNull(),
  createdAt: instant('created_at').notNull(),
});
