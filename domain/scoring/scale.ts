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
 * What is wrong with points against the scale, each at its field (`points.A`, `bonusCenti`), in the order of the scale. A group without
 * points is a fault only where `complete` is asked for. Refusals: `scoring.pointsMissing`, `scoring.overMaximum`, `scoring.wrongStep`,
 * `scoring.unknownGroup`, `scoring.bonusOverCap`. Source: the criteria set; domain 9.2.
 */
export function faultsOfPoints(
  scale: Scale,
  points: GivenPoints,
  bonusCenti: number,
  { complete }: { complete: boolean },
): Refusal[] {
  const known = new Set(scale.groups.map(({ code }) => code));
  const unknown = Object.keys(points).filter((code) => !known.has(code));
  return [
    ...scale.groups.flatMap((group) => faultOfGroup(group, points[group.code] ?? null, scale.stepCenti, complete)),
    ...unknown.map((code) => ({ code: 'scoring.unknownGroup', field: `points.${code}` })),
    ...(bonusCenti > scale.bonusCapCenti
      ? [{ code: 'scoring.bonusOverCap', params: { max: formatPoints(scale.bonusCapCenti) }, field: 'bonusCenti' }]
      : []),
  ];
}

function faultOfGroup(
  { code, maxCenti }: ScaleGroup,
  centi: number | null,
  stepCenti: number,
  complete: boolean,
): Refusal[] {
  const field = `points.${code}`;
  if (centi === null) return complete ? [{ code: 'scoring.pointsMissing', params: { group: code }, field }] : [];
  if (centi > maxCenti) return [{ code: 'scoring.overMaximum', params: { max: formatPoints(maxCenti) }, field }];
  return centi % stepCenti === 0
    ? []
    : [{ code: 'scoring.wrongStep', params: { step: formatPoints(stepCenti) }, field }];
}
