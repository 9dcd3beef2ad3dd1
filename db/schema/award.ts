import { day, index, instant, integer, oneOf, table, text, uniqueIndex } from '../columns';
import { awardKinds, awardPeriods, awardSubjects, groundCodes } from '../../domain/award/catalogue';
import { verification } from './regulation';

/** A title or a form of commendation, under the name the law gave it through a stretch of days. */
export const awardForms = table(
  'award_forms',
  {
    id: text('id').primaryKey(),
    code: text('code').notNull(),
    kind: oneOf('kind', awardKinds).notNull(),
    subject: oneOf('subject', awardSubjects).notNull().default('collective'),
    name: text('name').notNull(),
    period: oneOf('period', awardPeriods).notNull().default('whenQualified'),
    condition: text('condition').notNull().default(''),
    /** Share of all members of the council, in basis points. */
    councilBps: integer('council_bps'),
    decidedBy: text('decided_by').notNull(),
    dossier: text('dossier').notNull().default(''),
    /** Multiple of the base salary, in hundredths. */
    moneyCenti: integer('money_centi'),
    citation: text('citation').notNull(),
    /** Code of the regulation it rests on. */
    regulation: text('regulation'),
    from: day('from_on').notNull(),
    to: day('to_on'),
    ...verification(),
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
    /** Code of the regulation it rests on. */
    regulation: text('regulation'),
    from: day('from_on').notNull(),
    to: day('to_on'),
    ...verification(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [uniqueIndex('award_grounds_from').on(t.formCode, t.code, t.from), index('award_grounds_form').on(t.formCode)],
);
