import { boolean, day, index, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns';
import { instrumentKinds, type RegulationSubject } from '../../domain/regulation/regulation';
import { ruleScopes } from '../../domain/rule/rule';
import { ruleUnits } from '../../domain/rule/value';

/** Who checked a row against its text, on which day and where; all three are null while nobody has. */
export const verification = () => ({
  verified: boolean('verified').notNull(),
  verifiedOn: day('verified_on'),
  verifiedBy: text('verified_by'),
  source: text('source'),
});

/** Rules of the State and the Party with their days of validity; a code may have several versions, never two on one day. */
export const regulations = table(
  'regulations',
  {
    id: text('id').primaryKey(),
    code: text('code').notNull(),
    /** How the instruments are named together. */
    instruments: text('instruments').notNull(),
    summary: text('summary').notNull(),
    subjects: json<RegulationSubject[]>('subjects').notNull().default([]),
    /** The province it is the text of; null for the whole country. */
    province: text('province'),
    /** Codes of other regulations. */
    replaces: json<string[]>('replaces').notNull().default([]),
    amends: json<string[]>('amends').notNull().default([]),
    from: day('from_on').notNull(),
    to: day('to_on'),
    ...verification(),
    position: integer('position').notNull(),
  },
  (t) => [uniqueIndex('regulations_from').on(t.code, t.from)],
);

/** One paper of the State or the Party that a version of a regulation consists of. */
export const regulationInstruments = table(
  'regulation_instruments',
  {
    id: text('id').primaryKey(),
    regulationId: text('regulation_id')
      .notNull()
      .references(() => regulations.id),
    number: text('number').notNull(),
    kind: oneOf('kind', instrumentKinds).notNull(),
    issuer: text('issuer').notNull(),
    signedOn: day('signed_on'),
    citation: text('citation').notNull(),
    sourceUrl: text('source_url'),
    position: integer('position').notNull(),
  },
  (t) => [index('regulation_instruments_regulation').on(t.regulationId)],
);

/** One rule or figure of the law through a stretch of days, for the country, a province or a kind of bloc. */
export const ruleValues = table(
  'rule_values',
  {
    id: text('id').primaryKey(),
    code: text('code').notNull(),
    key: text('key').notNull(),
    statement: text('statement').notNull(),
    value: integer('value'),
    unit: oneOf('unit', ruleUnits),
    scope: oneOf('scope', ruleScopes).notNull(),
    scopeOf: text('scope_of').notNull(),
    citation: text('citation').notNull(),
    /** Code of the regulation it rests on. */
    regulation: text('regulation'),
    from: day('from_on').notNull(),
    to: day('to_on'),
    ...verification(),
    position: integer('position').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [uniqueIndex('rule_values_from').on(t.key, t.scope, t.scopeOf, t.from)],
);
