import type { AgencyKind } from '../agency/kind';

/**
 * How a criterion is scored: points in steps; a share, by bands or in proportion; so many of a unit; done or not; or by whoever appraises
 * alone. Source: domain 9.3 (both the band table and the raw value are kept).
 */
export const criterionKinds = ['points', 'share', 'count', 'yesNo', 'manual'] as const;
export type CriterionKind = (typeof criterionKinds)[number];

/** What of the year itself a line can be fed by: figures the system keeps, to be taken over with one press. */
export const lineFeeds = ['activities'] as const;
export type LineFeed = (typeof lineFeeds)[number];

/** From this share on (basis points) so many points are given. */
export type Band = { readonly fromBps: number; readonly centi: number };

/** One line of a scale. Points in hundredths. A line that has parts is the sum of them and is not scored itself. */
export type Criterion = {
  readonly code: string;
  readonly name: string;
  /** The line of the same group this one is a part of. */
  readonly parentCode: string | null;
  readonly kind: CriterionKind;
  readonly maxCenti: number;
  /** The step of this line where it has one of its own. */
  readonly stepCenti: number | null;
  /** Whether points are only given with evidence. */
  readonly evidence: boolean;
  /** The kinds of agency it is asked of; null for all. */
  readonly appliesTo: readonly AgencyKind[] | null;
  /** What a share or a count is of: "chỉ tiêu", "sáng kiến". */
  readonly unit: string;
  /** Points for one of the unit. */
  readonly unitCenti: number;
  /** Highest first; without bands a share brings its part of the maximum. */
  readonly bands: readonly Band[];
  /** The target of the covenant it measures, in the words of the registration; empty where none. */
  readonly measures: string;
  /** What the system itself knows of it; null where nothing. */
  readonly fedBy: LineFeed | null;
};

export type ScaleGroup = {
  readonly code: string;
  readonly name: string;
  readonly maxCenti: number;
  /** Empty where the group is scored as a whole. */
  readonly criteria: readonly Criterion[];
};

/** Points that come on top, each with its ceiling; together they stop at the cap of the scale. */
export type BonusItem = Pick<Criterion, 'code' | 'name' | 'kind' | 'maxCenti' | 'unit' | 'unitCenti' | 'evidence'>;

/** Points taken away for each of a unit, at most so many where there is a ceiling. */
export type DeductionItem = {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly unitCenti: number;
  readonly maxCenti: number | null;
};

/** What keeps an agency out of the ranking, whatever its points. Source: domain 9.2. */
export type KnockOut = { readonly code: string; readonly name: string };

/** A whole scale of points as it is written or adopted. Hundredths. Source: domain 9.2, 9.3. */
export type CriteriaRules = {
  readonly name: string;
  readonly bonusCapCenti: number;
  readonly stepCenti: number;
  readonly groups: readonly ScaleGroup[];
  readonly bonuses: readonly BonusItem[];
  readonly deductions: readonly DeductionItem[];
  readonly knockOuts: readonly KnockOut[];
};

/** A line with nothing special about it: points in the step of the scale, asked of everybody. */
export const plainCriterion = {
  parentCode: null,
  kind: 'points',
  stepCenti: null,
  evidence: false,
  appliesTo: null,
  unit: '',
  unitCenti: 0,
  bands: [],
  measures: '',
  fedBy: null,
} as const satisfies Omit<Criterion, 'code' | 'name' | 'maxCenti'>;

/** A scale of groups alone, each scored as a whole. */
export function plainScale(
  scale: Pick<CriteriaRules, 'name' | 'bonusCapCenti' | 'stepCenti'> & {
    readonly groups: readonly Omit<ScaleGroup, 'criteria'>[];
  },
): CriteriaRules {
  const { name, bonusCapCenti, stepCenti } = scale;
  const groups = scale.groups.map((group) => ({ ...group, criteria: [] }));
  return { name, bonusCapCenti, stepCenti, groups, bonuses: [], deductions: [], knockOuts: [] };
}

/** What is scored in a group: its lines without parts; of a group without lines the group itself. */
export function leavesOf<G extends ScaleGroup>({ code, name, maxCenti, criteria }: G): readonly Criterion[] {
  if (criteria.length === 0) return [{ ...plainCriterion, code, name, maxCenti }];
  const parents = new Set(criteria.map(({ parentCode }) => parentCode));
  return criteria.filter((one) => !parents.has(one.code));
}

/** Everything that is scored in a scale, group by group. */
export function allLeaves({ groups }: Pick<CriteriaRules, 'groups'>): readonly Criterion[] {
  return groups.flatMap(leavesOf);
}

/** What all groups together can bring; a bonus comes on top. Hundredths. */
export function totalOfScale({ groups }: Pick<CriteriaRules, 'groups'>): number {
  return groups.reduce((sum, { maxCenti }) => sum + maxCenti, 0);
}

/** The step points of a line come in: its own, or the scale's. */
export function stepOf({ stepCenti }: Pick<Criterion, 'stepCenti'>, scale: Pick<CriteriaRules, 'stepCenti'>): number {
  return stepCenti ?? scale.stepCenti;
}

/** Whether a line is asked of a kind of agency. */
export function appliesTo(criterion: Pick<Criterion, 'appliesTo'>, kind: AgencyKind): boolean {
  return criterion.appliesTo === null || criterion.appliesTo.includes(kind);
}

/** The code of the one line under which a bonus is claimed in a scale that has a cap and no items for it. */
export const lumpBonus = '+';
const lumpName = 'Điểm thưởng';

/** What may bring a bonus: the items of the scale, or one line up to the cap where it has none. */
export function bonusLinesOf({
  bonuses,
  bonusCapCenti,
}: Pick<CriteriaRules, 'bonuses' | 'bonusCapCenti'>): readonly BonusItem[] {
  if (bonuses.length > 0 || bonusCapCenti === 0) return bonuses;
  return [
    {
      code: lumpBonus,
      name: lumpName,
      kind: 'points',
      maxCenti: bonusCapCenti,
      unit: '',
      unitCenti: 0,
      evidence: false,
    },
  ];
}

/** What a line is called by: its code, the lump bonus by its name. */
export function shownCode({ code }: { readonly code: string }): string {
  return code === lumpBonus ? lumpName : code;
}

/** A line with its code and its name, the lump bonus by its name alone. */
export function lineTitle({ code, name }: { readonly code: string; readonly name: string }): string {
  return code === lumpBonus ? lumpName : `${code} ${name}`;
}
