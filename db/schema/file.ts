import { bytes, index, instant, integer, oneOf, primaryKey, table, text } from '../columns';
import { fileKinds } from '../../domain/file/kind';
import { people } from './person';

/** A file somebody attached, with its bytes; it never changes. */
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

/** A file on its way in parts, or arrived and not used yet: a draft of one person, which goes when it is used or forgotten. */
export const uploads = table(
  'uploads',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .references(() => people.id)
      .notNull(),
    /** As the browser named it, unchecked. */
    name: text('name').notNull(),
    /** How many bytes it will have, and how many of them are here. */
    size: integer('size').notNull(),
    received: integer('received').notNull(),
    begunAt: instant('begun_at').notNull(),
  },
  (t) => [index('uploads_of_person').on(t.personId), index('uploads_begun').on(t.begunAt)],
);

/** The bytes of an upload from one place on; all but the last have the same length. */
export const uploadParts = table(
  'upload_parts',
  {
    uploadId: text('upload_id')
      .references(() => uploads.id)
      .notNull(),
    at: integer('at').notNull(),
    content: bytes('content').notNull(),
  },
  (t) => [primaryKey({ columns: [t.uploadId, t.at] })],
);
