import type { ScaleGroup } from '../criteria/scale';
import type { RankFacts } from './rank';

type Group = Pick<ScaleGroup, 'code' | 'name' | 'maxCenti'>;

/** The middle of some whole numbers; of an even number of them the mean of the middle two, rounded half up. Null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : Math.floor((low + high + 1) / 2);
}

/** A part of a whole in basis points, rounded half up; of nothing nothing. */
export function shareBps(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.floor((2 * part * 10_000 + whole) / (2 * whole));
}

/** How an agency did in one group beside the middle of its bloc. Hundredths, and basis points of the group's maximum. */
export type GroupProfile = Group & {
  readonly centi: number;
  readonly medianCenti: number;
  readonly bps: number;
  readonly medianBps: number;
};

/** An agency group by group beside the bloc's median, the agency itself counted in. Source: issue 4; peers group 4 (profile). */
export function profileOf(
  groups: readonly Group[],
  own: Pick<RankFacts, 'groups'>,
  all: readonly Pick<RankFacts, 'groups'>[],
): GroupProfile[] {
  return groups.map(({ code, name, maxCenti }) => {
    const centi = own.groups[code] ?? 0;
    const medianCenti = median(all.map((one) => one.groups[code] ?? 0)) ?? 0;
    return {
      code,
      name,
      maxCenti,
      centi,
      medianCenti,
      bps: shareBps(centi, maxCenti),
      medianBps: shareBps(medianCenti, maxCenti),
    };
  });
}

/** A step from the maximum down to the total: where it begins and where it leaves. Hundredths. */
export type LossStep = {
  readonly is: 'group' | 'bonus' | 'deduction';
  readonly code: string;
  readonly name: string;
  readonly from: number;
  readonly until: number;
};

/**
 * Why an agency has not all points: from the maximum of the scale, less what each group lacks, with the bonus, less the deduction. The
 * last step ends at the total. Steps that change nothing are left out. Source: trust 4.5 ("vì sao mất điểm").
 */
export function lossSteps(
  groups: readonly Group[],
  { groups: given, bonusCenti, deductionCenti }: Pick<RankFacts, 'groups' | 'bonusCenti' | 'deductionCenti'>,
): LossStep[] {
  const changes: (Omit<LossStep, 'from' | 'until'> & { change: number })[] = [
    ...groups.map(({ code, name, maxCenti }) => {
      return { is: 'group' as const, code, name, change: (given[code] ?? 0) - maxCenti };
    }),
    { is: 'bonus', code: '', name: '', change: bonusCenti },
    { is: 'deduction', code: '', name: '', change: -deductionCenti },
  ];
  let standing = groups.reduce((sum, { maxCenti }) => sum + maxCenti, 0);
  return changes.flatMap(({ change, ...step }) => {
    if (change === 0) return [];
    const from = standing;
    standing += change;
    return [{ ...step, from, until: standing }];
  });
}
