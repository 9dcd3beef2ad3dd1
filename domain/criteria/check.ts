import type { AgencyKind } from '../agency/kind';
import type { CharterRules } from '../charter/rules';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import { groupsWithout } from './rescale';
import { leavesOf, stepOf, totalOfScale, type Criterion, type CriteriaRules, type ScaleGroup } from './scale';

/**
 * What is wrong with the frame of a scale, field by field (`groups.N` counts the filled rows): its groups, its step. Refusals:
 * `criteria.noGroup`, `criteria.codeTwice`, `criteria.maxZero`, `criteria.stepZero`, `criteria.maxOffStep` (a maximum nobody can be
 * given). Source: domain 9.2.
 */
export function faultsOfFrame({ groups, stepCenti }: Pick<CriteriaRules, 'groups' | 'stepCenti'>): Refusal[] {
  const codes = groups.map(({ code }) => code);
  return [
    ...(groups.length === 0 ? [{ code: 'criteria.noGroup', field: 'groups.0.code' }] : []),
    ...groups.flatMap(({ code, maxCenti, criteria }, i): Refusal[] => {
      if (codes.indexOf(code) < i) return [{ code: 'criteria.codeTwice', field: `groups.${i}.code` }];
      if (maxCenti < 1) return [{ code: 'criteria.maxZero', field: `groups.${i}.maxCenti` }];
      // The maximum of a group with lines is the sum of theirs; each line has its own step.
      return criteria.length === 0 && stepCenti > 0 && maxCenti % stepCenti !== 0
        ? [{ code: 'criteria.maxOffStep', params: { stepCenti }, field: `groups.${i}.maxCenti` }]
        : [];
    }),
    ...(stepCenti < 1 ? [{ code: 'criteria.stepZero', field: 'stepCenti' }] : []),
  ];
}

/**
 * What is wrong with one line of a group, each at its field, seen beside the rest of its scale: `was` is the code it had before, null for
 * a new one. Refusals: `criteria.codeTwice`, `criteria.parentUnknown`, `criteria.parentDeep` (parts have no parts), `criteria.maxZero`,
 * `criteria.stepZero`, `criteria.maxOffStep`, `criteria.unitMissing`, `criteria.unitCentiZero`, `criteria.bandOverMax`,
 * `criteria.nobodyAsked`. Source: domain 9.3.
 */
export function faultsOfCriterion(
  scale: CriteriaRules,
  group: ScaleGroup,
  line: Criterion,
  was: string | null,
): Refusal[] {
  const others = group.criteria.filter(({ code }) => code !== was);
  const parent = others.find(({ code }) => code === line.parentCode);
  const hasParts = was !== null && others.some(({ parentCode }) => parentCode === was);
  const codes = codesOf(scale).filter((code) => code !== was);
  return [
    ...(codes.includes(line.code) ? [{ code: 'criteria.codeTwice', field: 'code' }] : []),
    ...(line.parentCode !== null && (!parent || parent.code === line.code)
      ? [{ code: 'criteria.parentUnknown', params: { code: line.parentCode }, field: 'parentCode' }]
      : []),
    ...(parent?.parentCode || (line.parentCode !== null && hasParts)
      ? [{ code: 'criteria.parentDeep', field: 'parentCode' }]
      : []),
    ...(line.appliesTo?.length === 0 ? [{ code: 'criteria.nobodyAsked', field: 'appliesTo' }] : []),
    ...(hasParts ? [] : faultsOfScoring(line, stepOf(line, scale))),
  ];
}

/** Every code of a scale, once for each time it is used. */
function codesOf({ groups, bonuses, deductions, knockOuts }: CriteriaRules): string[] {
  const lines = groups.flatMap(({ code, criteria }) => [code, ...criteria.map((one) => one.code)]);
  return [...lines, ...[...bonuses, ...deductions, ...knockOuts].map(({ code }) => code)];
}

function faultsOfScoring(line: Criterion, stepCenti: number): Refusal[] {
  const { kind, maxCenti, unit, unitCenti, bands } = line;
  if (stepCenti < 1) return [{ code: 'criteria.stepZero', field: 'stepCenti' }];
  return [
    ...(maxCenti < 1 ? [{ code: 'criteria.maxZero', field: 'maxCenti' }] : []),
    ...((kind === 'points' || kind === 'manual') && maxCenti % stepCenti !== 0
      ? [{ code: 'criteria.maxOffStep', params: { stepCenti }, field: 'maxCenti' }]
      : []),
    ...(kind === 'count' && unit === '' ? [{ code: 'criteria.unitMissing', field: 'unit' }] : []),
    ...(kind === 'count' && unitCenti < 1 ? [{ code: 'criteria.unitCentiZero', field: 'unitCenti' }] : []),
    ...(kind === 'share' && bands.some(({ centi }) => centi > maxCenti)
      ? [{ code: 'criteria.bandOverMax', params: { maxCenti }, field: 'bands' }]
      : []),
  ];
}

/**
 * What is wrong with the rest of a scale: bonus items, deductions, knock-outs, each at its field. Refusals: `criteria.codeTwice`,
 * `criteria.maxZero`, `criteria.unitMissing`, `criteria.unitCentiZero`, `criteria.bonusCapMissing`. Source: domain 9.2.
 */
export function faultsOfExtras(scale: CriteriaRules): Refusal[] {
  const codes = codesOf(scale);
  const twice = (list: 'bonuses' | 'deductions' | 'knockOuts') =>
    scale[list].flatMap(({ code }, i) =>
      codes.filter((one) => one === code).length > 1 && isLater(scale, list, i, code)
        ? [{ code: 'criteria.codeTwice', field: `${list}.${i}.code` }]
        : [],
    );
  return [
    ...(['bonuses', 'deductions', 'knockOuts'] as const).flatMap(twice),
    ...scale.bonuses.flatMap(({ kind, maxCenti, unit, unitCenti }, i) => [
      ...(maxCenti < 1 ? [{ code: 'criteria.maxZero', field: `bonuses.${i}.maxCenti` }] : []),
      ...(kind === 'count' && unit === '' ? [{ code: 'criteria.unitMissing', field: `bonuses.${i}.unit` }] : []),
      ...(kind === 'count' && unitCenti < 1
        ? [{ code: 'criteria.unitCentiZero', field: `bonuses.${i}.unitCenti` }]
        : []),
    ]),
    ...(scale.bonuses.length > 0 && scale.bonusCapCenti < 1
      ? [{ code: 'criteria.bonusCapMissing', field: 'bonusCapCenti' }]
      : []),
    ...scale.deductions.flatMap(({ unitCenti }, i) =>
      unitCenti < 1 ? [{ code: 'criteria.unitCentiZero', field: `deductions.${i}.unitCenti` }] : [],
    ),
  ];
}

/** Of two that bear one code the later is wrong; what stands in a group comes before all. */
function isLater(
  scale: CriteriaRules,
  list: 'bonuses' | 'deductions' | 'knockOuts',
  at: number,
  code: string,
): boolean {
  const lists = ['bonuses', 'deductions', 'knockOuts'] as const;
  const before = lists.slice(0, lists.indexOf(list)).flatMap((one) => scale[one]);
  const inGroups = codesOf({ ...scale, bonuses: [], deductions: [], knockOuts: [] });
  return [...inGroups, ...[...before, ...scale[list].slice(0, at)].map((one) => one.code)].includes(code);
}

/**
 * Everything that keeps a scale from being adopted by a year whose members are of these kinds, in the order of its pages: what `faultsOfFrame` finds, then of each group a sum that
 * differs from its maximum (`criteria.sumOffMax`), of each line what `faultsOfCriterion` finds (as `criteria.lineFaulty` with its code),
 * a kind of agency a group asks nothing of (`criteria.groupEmptyFor`), then `faultsOfExtras`. Source: domain 9.2, trust 4.7 screen 7.
 */
export function faultsOfCriteria(scale: CriteriaRules, kinds: readonly AgencyKind[]): Refusal[] {
  return [
    ...faultsOfFrame(scale),
    ...scale.groups.flatMap((group) => [...faultsOfLines(scale, group), ...faultOfSum(group)]),
    ...kinds.flatMap((kind) =>
      groupsWithout(scale, kind).map((group) => ({ code: 'criteria.groupEmptyFor', params: { group, kind } })),
    ),
    ...faultsOfExtras(scale),
  ];
}

function faultsOfLines(scale: CriteriaRules, group: ScaleGroup): Refusal[] {
  return group.criteria.flatMap((line) =>
    faultsOfCriterion(scale, group, line, line.code).length > 0 || isTwice(scale, line.code)
      ? [{ code: 'criteria.lineFaulty', params: { code: line.code } }]
      : [],
  );
}

function isTwice(scale: CriteriaRules, code: string): boolean {
  return codesOf(scale).filter((one) => one === code).length > 1;
}

function faultOfSum(group: ScaleGroup): Refusal[] {
  if (group.criteria.length === 0) return [];
  const sumCenti = leavesOf(group).reduce((sum, { maxCenti }) => sum + maxCenti, 0);
  return sumCenti === group.maxCenti
    ? []
    : [{ code: 'criteria.sumOffMax', params: { group: group.code, sumCenti, maxCenti: group.maxCenti } }];
}

/**
 * Whether a scale fits the charter of its year, where there is one: the floor can be reached, and every group the charter parts equals
 * by is there. Refusals: `criteria.totalBelowFloor`, `criteria.groupOfCharterMissing`.
 */
export function fitsCharter(
  scale: Pick<CriteriaRules, 'groups'>,
  charter: Pick<CharterRules, 'scoreFloorCenti' | 'tieBreaks'> | null,
): Decision {
  if (!charter) return allow();
  const totalCenti = totalOfScale(scale);
  if (totalCenti < charter.scoreFloorCenti)
    return refuse('criteria.totalBelowFloor', { totalCenti, floorCenti: charter.scoreFloorCenti });
  const codes = new Set(scale.groups.map(({ code }) => code));
  const missing = charter.tieBreaks.find((rule) => rule.step === 'group' && !codes.has(rule.code));
  return missing?.step === 'group' ? refuse('criteria.groupOfCharterMissing', { group: missing.code }) : allow();
}

/** What a draft may be begun with: nothing, usual figures, last year's scale, or the adopted one of the year, to change it before scoring opens. */
export const draftSources = ['blank', 'usual', 'yearBefore', 'adopted'] as const;
export type DraftSource = (typeof draftSources)[number];

/**
 * Whether the draft of a scale may be begun. An adopted scale may be taken up again until scoring opens; it stays in force until the new
 * one is adopted. Refusals: `criteria.locked`, `criteria.alreadyAdopted`, `criteria.alreadyDrafted`, `criteria.nothingToCopy`.
 * Source: issue 4 (lock when scoring opens).
 */
export function mayDraftCriteria(
  year: number,
  { adopted, drafted, scoring }: CriteriaStage,
  { from, source }: { readonly from: DraftSource; readonly source: boolean },
): Decision {
  if (scoring) return refuse('criteria.locked', { year });
  if (drafted) return refuse('criteria.alreadyDrafted', { year });
  if (adopted && from !== 'adopted') return refuse('criteria.alreadyAdopted', { year });
  return from === 'blank' || from === 'usual' || source
    ? allow()
    : refuse('criteria.nothingToCopy', { year: year - 1 });
}

/** How far the scale of a year has come, and whether points are given by it. */
export type CriteriaStage = { readonly adopted: boolean; readonly drafted: boolean; readonly scoring: boolean };

/** Whether a scale may be changed, dropped or adopted: a draft only, before scoring opens. Refusals: `criteria.locked`, `criteria.noDraft`, `criteria.alreadyAdopted`. */
export function mayChangeCriteria(year: number, { adopted, drafted, scoring }: CriteriaStage): Decision {
  if (scoring) return refuse('criteria.locked', { year });
  if (drafted) return allow();
  return refuse(adopted ? 'criteria.alreadyAdopted' : 'criteria.noDraft', { year });
}
