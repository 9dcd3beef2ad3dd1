import type { LinePoints } from './lines';

/** What a peer gave another member, beside what that member gave itself. Hundredths by line. */
export type GivenByPeer = {
  readonly scorerAgencyId: string;
  readonly agencyId: string;
  readonly self: LinePoints;
  readonly points: LinePoints;
};

/** How a peer scores: how far from the self-scores on average, and how often it just repeats them. */
export type ScorerLine = {
  readonly scorerAgencyId: string;
  readonly sheets: number;
  readonly lines: number;
  /** Lines on which it gave just what the agency had given itself. */
  readonly same: number;
  /** The mean of its points less the self-scores, in hundredths, rounded half away from zero. */
  readonly meanCenti: number;
};

/** A line on which two peers of one member lie far apart. Hundredths. */
export type FarApart = {
  readonly agencyId: string;
  readonly code: string;
  readonly lowest: { readonly scorerAgencyId: string; readonly centi: number };
  readonly highest: { readonly scorerAgencyId: string; readonly centi: number };
};

/** So far apart, in hundredths, two peers are pointed out whatever the scale; and so many lines without one change. */
const farCenti = 1_00;

/**
 * What stands out among the peers: how each scores, most generous first, and the lines on which peers of one member lie a point or more
 * apart, farthest first. It judges nobody; it says where to look. Source: [design] peers group 4 (discrepancy report), domain 14 (1, 15).
 */
export function scorerReport(given: readonly GivenByPeer[]): {
  readonly scorers: readonly ScorerLine[];
  readonly farApart: readonly FarApart[];
} {
  const byScorer = Map.groupBy(given, ({ scorerAgencyId }) => scorerAgencyId);
  const scorers = [...byScorer].map(([scorerAgencyId, sheets]): ScorerLine => {
    const differences = sheets.flatMap(({ self, points }) =>
      Object.entries(points).flatMap(([code, centi]) => {
        const own = self[code] ?? null;
        return own === null || centi === null ? [] : [centi - own];
      }),
    );
    const sum = differences.reduce((all, one) => all + one, 0);
    return {
      scorerAgencyId,
      sheets: sheets.length,
      lines: differences.length,
      same: differences.filter((one) => one === 0).length,
      meanCenti: differences.length === 0 ? 0 : roundedMean(sum, differences.length),
    };
  });
  return {
    scorers: scorers.toSorted((a, b) => b.meanCenti - a.meanCenti || (a.scorerAgencyId < b.scorerAgencyId ? -1 : 1)),
    farApart: [...Map.groupBy(given, ({ agencyId }) => agencyId)]
      .flatMap(([agencyId, peers]) => apartIn(agencyId, peers))
      .toSorted((a, b) => b.highest.centi - b.lowest.centi - (a.highest.centi - a.lowest.centi)),
  };
}

function apartIn(agencyId: string, peers: readonly GivenByPeer[]): FarApart[] {
  const codes = new Set(peers.flatMap(({ points }) => Object.keys(points)));
  return [...codes].flatMap((code): FarApart[] => {
    const marks = peers
      .flatMap(({ scorerAgencyId, points }) => {
        const centi = points[code] ?? null;
        return centi === null ? [] : [{ scorerAgencyId, centi }];
      })
      .toSorted((a, b) => a.centi - b.centi);
    const [lowest, highest] = [marks[0], marks.at(-1)];
    if (!lowest || !highest || highest.centi - lowest.centi < farCenti) return [];
    return [{ agencyId, code, lowest, highest }];
  });
}

function roundedMean(sum: number, count: number): number {
  const half = Math.floor((2 * Math.abs(sum) + count) / (2 * count));
  return sum < 0 && half > 0 ? -half : half;
}
