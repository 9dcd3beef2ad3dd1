import { index, instant, json, table, text } from '../columns';
import type { SignatureMark } from '../../domain/signature-mark/mark';
import { people } from './person';

/** How a person's name looks under what was signed; the last one that was not taken back counts. */
export const signatureMarks = table(
  'signature_marks',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    mark: json<SignatureMark>('mark').notNull(),
    savedAt: instant('saved_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [index('signature_marks_person').on(t.personId)],
);
