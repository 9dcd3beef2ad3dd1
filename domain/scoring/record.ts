import type { Refusal } from '../shared/refusal';
import { faultsOfPoints, type GivenPoints, type Scale } from './scale';

/** What the secretary records of one agency. Hundredths; the share of women in basis points, null where it is not known. */
export type ResultEntry = {
  readonly points: GivenPoints;
  readonly bonusCenti: number;
  readonly deductionCenti: number;
  readonly reason: string;
  readonly womenBps: number | null;
};

/** Bonus or deduction without a reason. Refusal: `results.reasonMissing`. Source: domain 9.2, both stand on a document. */
export function reasonFault({
  bonusCenti,
  deductionCenti,
  reason,
}: Pick<ResultEntry, 'bonusCenti' | 'deductionCenti' | 'reason'>): Refusal[] {
  return (bonusCenti > 0 || deductionCenti > 0) && reason === ''
    ? [{ code: 'results.reasonMissing', field: 'reason' }]
    : [];
}

/** More taken away than was given. Refusal: `results.deductionOverPoints`. Source: domain 9.2, a score has its floor at 0. */
export function deductionFault({
  points,
  bonusCenti,
  deductionCenti,
}: Pick<ResultEntry, 'points' | 'bonusCenti' | 'deductionCenti'>): Refusal[] {
  const given = Object.values(points).reduce<number>((sum, centi) => sum + (centi ?? 0), bonusCenti);
  return deductionCenti > given ? [{ code: 'results.deductionOverPoints', field: 'deductionCenti' }] : [];
}

/**
 * What is wrong with a result, each at its field. Refusals: those of `faultsOfPoints`, `reasonFault` and
 * `deductionFault`, `results.shareOverWhole`.
 */
export function faultsOfResult(scale: Scale, entry: ResultEntry): Refusal[] {
  return [
    ...faultsOfPoints(scale, entry.points, entry.bonusCenti, { complete: true }),
    ...deductionFault(entry),
    ...reasonFault(entry),
    ...(entry.womenBps !== null && entry.womenBps > 10_000
      ? [{ code: 'results.shareOverWhole', field: 'womenBps' }]
      : []),
  ];
}
