import { asc, desc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { criteria, criteriaDrafts, criteriaSets, criterionGroups } from '@/db/schema/criteria';
import {
  lumpBonus,
  type BonusItem,
  type Criterion,
  type CriteriaRules,
  type ScaleGroup,
} from '@/domain/criteria/scale';
import type { IsoDate } from '@/domain/shared/dates';
import type { BlocYearScope } from '../bloc/queries';

/** A scale as it was adopted. `ids` are those of its scored lines, by their codes: groups scored as a whole and bonus items too. */
export type CriteriaSet = Omit<CriteriaRules, 'groups'> & {
  readonly id: string;
  readonly version: number;
  readonly adoptedOn: IsoDate;
  readonly groups: readonly (ScaleGroup & { readonly id: string })[];
  readonly ids: ReadonlyMap<string, string>;
};

type Line = typeof criteria.$inferSelect;

/** The scale of points of a year that is in force, or null while none was adopted. */
export async function findCriteriaSet(reader: Reader, scope: BlocYearScope): Promise<CriteriaSet | null> {
  const [set] = await reader
    .select()
    .from(criteriaSets)
    .where(eq(criteriaSets.blocYearId, scope.id))
    .orderBy(desc(criteriaSets.version))
    .limit(1);
  return set ? readSet(reader, set) : null;
}

/** Every version of a year's scale that was adopted, the one in force first. */
export async function listCriteriaSets(reader: Reader, scope: BlocYearScope): Promise<CriteriaSet[]> {
  const sets = await reader
    .select()
    .from(criteriaSets)
    .where(eq(criteriaSets.blocYearId, scope.id))
    .orderBy(desc(criteriaSets.version));
  return Promise.all(sets.map((set) => readSet(reader, set)));
}

async function readSet(reader: Reader, set: typeof criteriaSets.$inferSelect): Promise<CriteriaSet> {
  const groups = await reader
    .select()
    .from(criterionGroups)
    .where(eq(criterionGroups.criteriaSetId, set.id))
    .orderBy(asc(criterionGroups.position));
  const lines = await reader
    .select()
    .from(criteria)
    .where(eq(criteria.criteriaSetId, set.id))
    .orderBy(asc(criteria.position));
  const linesOf = Map.groupBy(lines, ({ groupId }) => groupId);
  const { id, version, name, adoptedOn, bonusCapCenti, stepCenti, deductions, knockOuts } = set;
  return {
    id,
    version,
    name,
    adoptedOn,
    bonusCapCenti,
    stepCenti,
    deductions,
    knockOuts,
    groups: groups.map((group) => ({
      id: group.id,
      code: group.code,
      name: group.name,
      maxCenti: group.maxCenti,
      criteria: (linesOf.get(group.id) ?? []).filter(({ code }) => code !== group.code).map(criterionOf),
    })),
    bonuses: (linesOf.get(null) ?? []).filter(({ code }) => code !== lumpBonus).map(bonusOf),
    ids: new Map(lines.map((line) => [line.code, line.id])),
  };
}

function criterionOf(line: Line): Criterion {
  const { code, name, parentCode, kind, maxCenti, stepCenti, evidence, appliesTo } = line;
  const { unit, unitCenti, bands, measures, fedBy } = line;
  const asked = { code, name, parentCode, kind, maxCenti, stepCenti, evidence, appliesTo };
  return { ...asked, unit, unitCenti, bands, measures, fedBy };
}

function bonusOf({ code, name, kind, maxCenti, unit, unitCenti, evidence }: Line): BonusItem {
  return { code, name, kind, maxCenti, unit, unitCenti, evidence };
}

/** The rules alone, of a scale that was adopted. */
export function rulesOfSet(set: CriteriaSet): CriteriaRules {
  const { name, bonusCapCenti, stepCenti, bonuses, deductions, knockOuts } = set;
  const groups = set.groups.map(({ code, name: title, maxCenti, criteria: lines }) => {
    return { code, name: title, maxCenti, criteria: lines };
  });
  return { name, bonusCapCenti, stepCenti, groups, bonuses, deductions, knockOuts };
}

export type CriteriaDraft = Omit<typeof criteriaDrafts.$inferSelect, 'rules'> & { readonly rules: CriteriaRules };

/** The scale of this year while it is written, or null while nobody has begun, and once it was adopted. */
export async function findCriteriaDraft(reader: Reader, scope: BlocYearScope): Promise<CriteriaDraft | null> {
  const [row] = await reader.select().from(criteriaDrafts).where(eq(criteriaDrafts.blocYearId, scope.id));
  return row ? { ...row, rules: whole(row.rules) } : null;
}

/** A draft begun before scales had lines, bonus items, deductions and knock-outs, or lines that are fed, with none of them. */
function whole(rules: typeof criteriaDrafts.$inferSelect.rules): CriteriaRules {
  const { name = '', bonusCapCenti = 0, stepCenti = 25, bonuses = [], deductions = [], knockOuts = [] } = rules;
  const groups = rules.groups.map((group) => {
    return { ...group, criteria: (group.criteria ?? []).map((line) => ({ ...line, fedBy: line.fedBy ?? null })) };
  });
  return { name, bonusCapCenti, stepCenti, groups, bonuses, deductions, knockOuts };
}
