import { bytes, instant, integer, oneOf, table, text } from '../columns';
import { fileKinds } from '../../domain/file/kind';
import { people } from './person';

/** A paper somebody attached, with its bytes; it never changes. */
export const files = table('files', {
  id: text('id').primaryKey(),
  /** As it was named where it came from, with the ending its content has. */
  name: text('name').notNull(),
  kind: oneOf('kind', fileKinds).notNull(),
  size: integer('size').notNull(),
  sha256: text('sha256').notNull(),
  content: bytes('content').notNull(),
  uploadedAt: instant('uploaded_at').notNull(),
  uploadedBy: text('uploaded_by').references(() => people.id),
});
