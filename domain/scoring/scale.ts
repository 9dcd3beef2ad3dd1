import { formatPoints } from '@/lib/format';
import type { Refusal } from '../shared/refusal';

export type ScaleGroup = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly maxCenti: number;
};

/** The scale of a year: its criterion groups in order, the cap of the bonus and the step points come in. Hundredths. */
export type Scale = {
  readonly groups: readonly ScaleGroup[];
  readonly bonusCapCenti: number;
  readonly stepCenti: number;
};

/** Points by group code; null where nothing was given yet. */
export type GivenPoints = Readonly<Record<string, number | null>>;

/**
 * What is wrong with points against the scale, each at its field (`points.A`, `bonusCenti`). What was not given is not wrong here.
 * Refusals: `scoring.unknownGroup`, `scoring.overMaximum`, `scoring.wrongStep`, `scoring.bonusOverCap`. Source: the criteria set; domain 9.2.
 */
export function faultsAgainst(scale: Scale, points: GivenPoints, bonusCenti: number): Refusal[] {
  const groups = new Map(scale.groups.map((group) => [group.code, group]));
  const faults = Object.entries(points).flatMap(([code, centi]): Refusal[] => {
    if (centi === null) return [];
    const field = `points.${code}`;
    const group = groups.get(code);
    if (!group) return [{ code: 'scoring.unknownGroup', field }];
    if (centi > group.maxCenti) return [{ code: 'scoring.overMaximum', params: { max: formatPoints(group.maxCenti) }, field }];
    if (centi % scale.stepCenti !== 0) return [{ code: 'scoring.wrongStep', params: { step: formatPoints(scale.stepCenti) }, field }];
    return [];
  });
  if (bonusCenti > scale.bonusCapCenti)
    faults.push({ code: 'scoring.bonusOverCap', params: { max: formatPoints(scale.bonusCapCenti) }, field: 'bonusCenti' });
  return faults;
}

/** The groups that have no points yet, each at its field. Refusal: `scoring.pointsMissing`. */
export function missingPoints(scale: Scale, points: GivenPoints): Refusal[] {
  return scale.groups
    .filter(({ code }) => (points[code] ?? null) === null)
    .map(({ code }) => ({ code: 'scoring.pointsMissing', params: { group: code }, field: `points.${code}` }));
}
