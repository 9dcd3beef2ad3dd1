import { compareText, partBy, partByStep } from './part';
import type { TieBreak, TieBreakStep, TieDecision } from './tie-break';

/** What ranking needs to know of one agency. Points in hundredths, shares in basis points; `flags` counts emulation flags. */
export type RankFacts = {
  readonly agencyId: string;
  readonly groups: Readonly<Record<string, number>>;
  readonly bonusCenti: number;
  readonly deductionCenti: number;
  readonly womenBps: number | null;
  readonly flags: number | null;
};

/**
 * An agency's place, with the facts it was given for. Equal agencies bear the same rank; `partedBy` names the step that put it
 * above the next one of equal total and lower rank.
 */
export type RankedAgency = RankFacts & {
  readonly rank: number;
  readonly tied: boolean;
  readonly totalCenti: number;
  readonly partedBy: TieBreakStep | null;
};

/** Best first; agencies of one rank stand in the order of their ids, whatever the order they were given in. */
export type Ranking = readonly RankedAgency[];

type Points = Pick<RankFacts, 'groups' | 'bonusCenti' | 'deductionCenti'>;

/** The points an agency ends with, in hundredths: groups and bonus, less the deduction. Source: domain 9.2. */
export function totalOf({ groups, bonusCenti, deductionCenti }: Points): number {
  return Object.values(groups).reduce((sum, centi) => sum + centi, 0) + bonusCenti - deductionCenti;
}

/**
 * The ranking of a year: by total, then by each step of the charter's chain among those still equal. Who is equal to the end bears
 * the same rank and the next rank is skipped ("1, 1, 3"). Source: the charter; domain 9.4.
 */
export function rank(
  lines: readonly RankFacts[],
  tieBreaks: readonly TieBreak[],
  decisions: readonly TieDecision[] = [],
): Ranking {
  const byTotal: Block[] = partBy(lines, (line) => -totalOf(line)).map((agencies) => ({ agencies, partedBy: null }));
  const blocks = tieBreaks.reduce(
    (standing, tieBreak) => standing.flatMap((block) => refine(block, tieBreak, decisions)),
    byTotal,
  );

  let placed = 0;
  return blocks.flatMap(({ agencies, partedBy }) => {
    const place = { rank: placed + 1, tied: agencies.length > 1, partedBy };
    placed += agencies.length;
    return agencies
      .toSorted((a, b) => compareText(a.agencyId, b.agencyId))
      .map((facts) => ({ ...facts, ...place, totalCenti: totalOf(facts) }));
  });
}

/** Agencies equal so far, and the step that put them above the next block of the same total. */
type Block = { readonly agencies: readonly RankFacts[]; readonly partedBy: TieBreakStep | null };

function refine(block: Block, tieBreak: TieBreak, decisions: readonly TieDecision[]): Block[] {
  const parts = partByStep(block.agencies, tieBreak, decisions);
  return parts.map((agencies, i) => ({ agencies, partedBy: i < parts.length - 1 ? tieBreak.step : block.partedBy }));
}

/** The ranking as it is shown: best first, equal agencies in the order of protocol. */
export function inPlaces<T extends Pick<RankedAgency, 'agencyId' | 'rank'>>(
  ranking: readonly T[],
  protocol: readonly { readonly agencyId: string }[],
): T[] {
  const seat = new Map(protocol.map(({ agencyId }, i) => [agencyId, i]));
  const seatOf = ({ agencyId }: T) => seat.get(agencyId) ?? seat.size;
  return ranking.toSorted((a, b) => a.rank - b.rank || seatOf(a) - seatOf(b));
}
