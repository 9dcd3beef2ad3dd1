import { boolean, day, index, instant, integer, oneOf, table, text, uniqueIndex } from '../columns';
import { awardKinds, groundCodes } from '../../domain/award/catalogue';

/** Rules of the State and the Party with their days of validity. */
export const regulations = table(
  'regulations',
  {
    id: text('id').primaryKey(),
    code: text('code').notNull(),
    instruments: text('instruments').notNull(),
    summary: text('summary').notNull(),
    from: day('from_on').notNull(),
    to: day('to_on'),
    verified: boolean('verified').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [uniqueIndex('regulations_code').on(t.code)],
);

/** A title or a form of commendation, under the name the law gave it through a stretch of days. */
export const awardForms = table(
  'award_forms',
  {
    id: text('id').primaryKey(),
    code: text('code').notNull(),
    kind: oneOf('kind', awardKinds).notNull(),
    name: text('name').notNull(),
    decidedBy: text('decided_by').notNull(),
    citation: text('citation').notNull(),
    from: day('from_on').notNull(),
    to: day('to_on'),
    verified: boolean('verified').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [uniqueIndex('award_forms_from').on(t.code, t.from)],
);

/** The ground on which a form may be proposed, with the text it rests on, by date. */
export const awardGrounds = table(
  'award_grounds',
  {
    id: text('id').primaryKey(),
    formCode: text('form_code').notNull(),
    code: oneOf('code', groundCodes).notNull(),
    label: text('label').notNull(),
    citation: text('citation').notNull(),
    from: day('from_on').notNull(),
    to: day('to_on'),
    verified: boolean('verified').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [uniqueIndex('award_grounds_from').on(t.formCode, t.code, t.from), index('award_grounds_form').on(t.formCode)],
);
