import { formatPoints, formatShare } from '@/lib/format';
import type { RankedAgency, Ranking } from './rank';
import type { DecidedStep, RecordedTie, TieBreak } from './tie-break';

/** Why one agency stands above another, with the two facts that decided. Points in hundredths, shares in basis points. */
export type WhyAbove =
  | { readonly by: 'total'; readonly higherCenti: number; readonly lowerCenti: number }
  | { readonly by: 'group'; readonly code: string; readonly higherCenti: number; readonly lowerCenti: number }
  | { readonly by: 'deduction'; readonly higherCenti: number; readonly lowerCenti: number }
  | { readonly by: 'women'; readonly fromBps: number; readonly higherBps: number; readonly lowerBps: number }
  | { readonly by: 'flags'; readonly years: number; readonly higher: number; readonly lower: number }
  /** The minutes are empty where the two were parted by decisions about others. */
  | { readonly by: DecidedStep; readonly minutes: string };

/**
 * The facts for "Vì sao A đứng trên B?", for an agency and the next one below it in a ranking; null where the two are equal.
 * Source: the charter's chain; domain 9.4.
 */
export function whyAbove(
  higher: RankedAgency,
  lower: RankedAgency,
  tieBreaks: readonly TieBreak[],
  decided: readonly RecordedTie[] = [],
): WhyAbove | null {
  if (higher.rank >= lower.rank) return null;
  if (higher.totalCenti !== lower.totalCenti) {
    return { by: 'total', higherCenti: higher.totalCenti, lowerCenti: lower.totalCenti };
  }
  const step = tieBreaks.find((tieBreak) => tieBreak.step === higher.partedBy && speaks(tieBreak, higher, lower));
  return step ? factsOf(step, higher, lower, decided) : null;
}

/** Each agency with those on the next place below it. */
export function neighbours(ranking: Ranking): (readonly [higher: RankedAgency, lower: RankedAgency])[] {
  return ranking.flatMap((higher) => {
    const next = ranking.find(({ rank }) => rank > higher.rank)?.rank;
    return ranking.filter(({ rank }) => rank === next).map((lower) => [higher, lower] as const);
  });
}

/** The facts as the sentence under `scoring.why` writes them. */
export function whyInWords(why: WhyAbove): Record<string, string | number> {
  switch (why.by) {
    case 'total':
    case 'deduction':
      return { higher: formatPoints(why.higherCenti), lower: formatPoints(why.lowerCenti) };
    case 'group':
      return { code: why.code, higher: formatPoints(why.higherCenti), lower: formatPoints(why.lowerCenti) };
    case 'women':
      return { from: formatShare(why.fromBps), higher: formatShare(why.higherBps), lower: formatShare(why.lowerBps) };
    case 'flags':
      return { years: why.years, higher: why.higher, lower: why.lower };
    case 'ballot':
    case 'lot':
      return { minutes: why.minutes || 'none' };
  }
}

/** A chain may name several groups: the first in which the two differ is the one that parted them. */
function speaks(tieBreak: TieBreak, higher: RankedAgency, lower: RankedAgency): boolean {
  return tieBreak.step !== 'group' || higher.groups[tieBreak.code] !== lower.groups[tieBreak.code];
}

function factsOf(
  tieBreak: TieBreak,
  higher: RankedAgency,
  lower: RankedAgency,
  decided: readonly RecordedTie[],
): WhyAbove {
  switch (tieBreak.step) {
    case 'group':
      return {
        by: 'group',
        code: tieBreak.code,
        higherCenti: higher.groups[tieBreak.code] ?? 0,
        lowerCenti: lower.groups[tieBreak.code] ?? 0,
      };
    case 'deduction':
      return { by: 'deduction', higherCenti: higher.deductionCenti, lowerCenti: lower.deductionCenti };
    case 'women':
      return { by: 'women', fromBps: tieBreak.fromBps, higherBps: higher.womenBps ?? 0, lowerBps: lower.womenBps ?? 0 };
    case 'flags':
      return { by: 'flags', years: tieBreak.years, higher: higher.flags ?? 0, lower: lower.flags ?? 0 };
    case 'ballot':
    case 'lot': {
      const one = decided.find(
        ({ step, higherAgencyId, lowerAgencyId }) =>
          step === tieBreak.step && higherAgencyId === higher.agencyId && lowerAgencyId === lower.agencyId,
      );
      return { by: tieBreak.step, minutes: one?.minutesRef ?? '' };
    }
  }
}
