import { faultOfPoints } from '../criteria/mark';
import { lumpBonus, stepOf, type CriteriaRules } from '../criteria/scale';
import type { Refusal } from '../shared/refusal';
import { formatPoints } from '@/lib/format';
import type { LinePoints, Marks, SheetLine } from './lines';

/** What is taken over of one agency from a sheet or from minutes. Hundredths; a lump bonus where the scale has no items for it. */
export type ResultEntry = {
  readonly points: LinePoints;
  readonly bonusCenti: number;
  readonly deductionCenti: number;
  readonly reason: string;
};

/** The points of an entry by line, a lump bonus under its own code. */
export function pointsOfEntry({ points, bonusCenti }: Pick<ResultEntry, 'points' | 'bonusCenti'>): LinePoints {
  return bonusCenti > 0 ? { ...points, [lumpBonus]: bonusCenti } : points;
}

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
 * A total of deductions below those that stand one by one: these are taken back where they stand, not by a smaller sum. Refusal:
 * `results.deductionUnderStanding`. Source: domain 9.2, each deduction on a line of its own.
 */
export function standingFault(
  { deductionCenti }: Pick<ResultEntry, 'deductionCenti'>,
  standingCenti: number,
): Refusal[] {
  return deductionCenti < standingCenti
    ? [
        {
          code: 'results.deductionUnderStanding',
          params: { points: formatPoints(standingCenti) },
          field: 'deductionCenti',
        },
      ]
    : [];
}

/** Points that differ from the agency's own, taken over without a word why. Refusal: `results.differenceReasonMissing`. Source: domain 9.5. */
export function differenceFault({ points, reason }: Pick<ResultEntry, 'points' | 'reason'>, own: Marks): Refusal[] {
  const differs = Object.entries(points).some(([code, centi]) => {
    const mine = own[code]?.pointsCenti ?? null;
    return mine !== null && centi !== null && mine !== centi;
  });
  return differs && reason === '' ? [{ code: 'results.differenceReasonMissing', field: 'reason' }] : [];
}

/**
 * What is wrong with a result that is taken over, each at its field (`points.A1`). Refusals: `scoring.pointsMissing`,
 * `scoring.overMaximum`, `scoring.wrongStep`, `scoring.unknownLine`, `scoring.bonusOverCap`, those of `deductionFault`, `standingFault`,
 * `reasonFault` and `differenceFault`. `standingCenti` are the deductions that stand one by one. Source: domain 9.2, 9.5.
 */
export function faultsOfResult(
  scale: CriteriaRules,
  lines: readonly SheetLine[],
  entry: ResultEntry,
  own: Marks,
  standingCenti: number,
): Refusal[] {
  const known = new Set(lines.map(({ code }) => code));
  return [
    ...lines.filter(({ code }) => code !== lumpBonus).flatMap((line) => faultOfLine(scale, line, entry.points)),
    ...Object.keys(entry.points)
      .filter((code) => !known.has(code))
      .map((code) => ({ code: 'scoring.unknownLine', params: { code }, field: `points.${code}` })),
    ...(entry.bonusCenti > 0 && (!known.has(lumpBonus) || entry.bonusCenti > scale.bonusCapCenti)
      ? [{ code: 'scoring.bonusOverCap', params: { max: formatPoints(scale.bonusCapCenti) }, field: 'bonusCenti' }]
      : []),
    ...deductionFault(entry),
    ...standingFault(entry, standingCenti),
    ...(reasonFault(entry).length > 0 ? reasonFault(entry) : differenceFault(entry, own)),
  ];
}

function faultOfLine(scale: CriteriaRules, line: SheetLine, points: LinePoints): Refusal[] {
  const [centi, field] = [points[line.code] ?? null, `points.${line.code}`];
  if (centi === null)
    return line.groupCode === null ? [] : [{ code: 'scoring.pointsMissing', params: { code: line.code }, field }];
  // Points of a share or a count follow from a raw value, in whatever steps that brings.
  const step = line.kind === 'points' || line.kind === 'manual' ? stepOf(line, scale) : 1;
  const fits = faultOfPoints(line, centi, step);
  return fits.ok ? [] : [{ ...fits.refusal, field }];
}
