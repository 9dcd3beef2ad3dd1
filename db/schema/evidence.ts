import { index, instant, table, text } from '../columns';
import { agencies } from './agency';
import { blocYearKey } from './bloc';
import { criteria } from './criteria';
import { files } from './file';
import { people } from './person';

/** A file an agency puts forward for a line of the scale, with where in it to look. Withdrawn, it stays on record. */
export const evidence = table(
  'evidence',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    criterionId: text('criterion_id')
      .notNull()
      .references(() => criteria.id),
    fileId: text('file_id')
      .notNull()
      .references(() => files.id),
    /** "trang 3", "mục II.2"; empty for the whole. */
    place: text('place').notNull(),
    attachedAt: instant('attached_at').notNull(),
    attachedBy: text('attached_by')
      .notNull()
      .references(() => people.id),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => people.id),
  },
  (t) => [index('evidence_agency').on(t.blocYearId, t.agencyId), index('evidence_file').on(t.fileId)],
);
