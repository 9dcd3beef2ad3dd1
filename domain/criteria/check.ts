import type { CharterStatus } from '../charter/draft';
import type { CharterRules } from '../charter/rules';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';

/** A scale of points as it is written: its groups in order, the cap of the bonus, the step points come in. Hundredths. */
export type CriteriaRules = {
  readonly name: string;
  readonly bonusCapCenti: number;
  readonly stepCenti: number;
  readonly groups: readonly { readonly code: string; readonly name: string; readonly maxCenti: number }[];
};

/** What all groups together can bring; a bonus comes on top. Hundredths. */
export function totalOfScale({ groups }: Pick<CriteriaRules, 'groups'>): number {
  return groups.reduce((sum, { maxCenti }) => sum + maxCenti, 0);
}

/**
 * What cannot be a scale, field by field (`groups.N` counts the filled rows). Refusals: `criteria.noGroup`, `criteria.codeTwice`,
 * `criteria.maxZero`, `criteria.stepZero`, `criteria.maxOffStep` (a maximum nobody can be given). Source: domain 9.2.
 */
export function faultsOfCriteria({ groups, stepCenti }: CriteriaRules): Refusal[] {
  const codes = groups.map(({ code }) => code);
  return [
    ...(groups.length === 0 ? [{ code: 'criteria.noGroup', field: 'groups.0.code' }] : []),
    ...groups.flatMap(({ code, maxCenti }, i): Refusal[] => {
      if (codes.indexOf(code) < i) return [{ code: 'criteria.codeTwice', field: `groups.${i}.code` }];
      if (maxCenti < 1) return [{ code: 'criteria.maxZero', field: `groups.${i}.maxCenti` }];
      return stepCenti > 0 && maxCenti % stepCenti !== 0
        ? [{ code: 'criteria.maxOffStep', params: { stepCenti }, field: `groups.${i}.maxCenti` }]
        : [];
    }),
    ...(stepCenti < 1 ? [{ code: 'criteria.stepZero', field: 'stepCenti' }] : []),
  ];
}

/**
 * Whether a scale fits the charter of its year, where there is one: the floor can be reached, and every group the charter parts equals
 * by is there. Refusals: `criteria.totalBelowFloor`, `criteria.groupOfCharterMissing`.
 */
export function fitsCharter(
  scale: CriteriaRules,
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

/** Whether the draft of a scale may be begun. Refusals: `criteria.alreadyAdopted`, `criteria.alreadyDrafted`, `criteria.nothingToCopy`. */
export function mayDraftCriteria(
  year: number,
  status: CharterStatus,
  { copies, source }: { readonly copies: boolean; readonly source: boolean },
): Decision {
  if (status === 'adopted') return refuse('criteria.alreadyAdopted', { year });
  if (status === 'drafted') return refuse('criteria.alreadyDrafted', { year });
  return copies && !source ? refuse('criteria.nothingToCopy', { year: year - 1 }) : allow();
}

/** Whether a scale may be changed, dropped or adopted: a draft only. Refusals: `criteria.noDraft`, `criteria.alreadyAdopted`. */
export function mayChangeCriteria(year: number, status: CharterStatus): Decision {
  if (status === 'drafted') return allow();
  return refuse(status === 'adopted' ? 'criteria.alreadyAdopted' : 'criteria.noDraft', { year });
}
