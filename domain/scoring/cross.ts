import { allow, refuse, type Decision } from '../shared/refusal';
import { mayScore, type ScoringStage } from './self-assess';
import type { SelfAssessmentStatus } from './self-assessment-status';

/** One member scores another. */
export type CrossPair = { readonly scorerAgencyId: string; readonly agencyId: string };

/**
 * Who scores whom, each by so many: every member is scored by as many others and scores as many itself, and no two score each other. The
 * distances change with the year, so that the same pairs do not come every time. Empty where the bloc is too small for that. Source:
 * domain 9.5 (not a reciprocal pair), 14 (problem 1).
 */
export function crossPairs(memberAgencyIds: readonly string[], scorers: number, year: number): CrossPair[] {
  const members = memberAgencyIds.length;
  // Of a distance and its complement round the table only one may be used, or two would score each other.
  const distances = Math.floor((members - 1) / 2);
  if (scorers < 1 || scorers > distances) return [];
  const used = Array.from({ length: scorers }, (_, i) => ((year + i) % distances) + 1);
  return memberAgencyIds.flatMap((scorerAgencyId, seat) =>
    used.flatMap((distance) => {
      const agencyId = memberAgencyIds[(seat + distance) % members];
      return agencyId === undefined ? [] : [{ scorerAgencyId, agencyId }];
    }),
  );
}

/**
 * Whether a member may be given another to score. Refusals at `scorerAgencyId`: `cross.own`, `cross.already`, `cross.reciprocal`,
 * `cross.notMember`. Source: domain 9.5.
 */
export function mayAssign(
  { scorerAgencyId, agencyId }: CrossPair,
  standing: readonly CrossPair[],
  memberAgencyIds: readonly string[],
): Decision {
  const at = 'scorerAgencyId';
  if (!memberAgencyIds.includes(scorerAgencyId) || !memberAgencyIds.includes(agencyId))
    return refuse('cross.notMember', {}, at);
  if (scorerAgencyId === agencyId) return refuse('cross.own', {}, at);
  const has = (scorer: string, scored: string) =>
    standing.some((pair) => pair.scorerAgencyId === scorer && pair.agencyId === scored);
  if (has(scorerAgencyId, agencyId)) return refuse('cross.already', {}, at);
  return has(agencyId, scorerAgencyId) ? refuse('cross.reciprocal', {}, at) : allow();
}

/**
 * The pairs that bring every member to so many peers beside those that stand; whoever stepped back is not counted. First those of
 * `crossPairs`, then whoever is free, then by an exchange of two of them; of several such ways the one that leaves fewest without. No two score each other. Where the standing pairs leave no way
 * for a member it gets fewer. Source: domain 9.5.
 */
export function missingPairs(
  memberAgencyIds: readonly string[],
  scorers: number,
  year: number,
  standing: readonly (CrossPair & { readonly recused: boolean })[],
): CrossPair[] {
  const distances = Math.floor((memberAgencyIds.length - 1) / 2);
  if (scorers > distances) return [];
  const rings = Array.from({ length: distances }, (_, i) => crossPairs(memberAgencyIds, 1, year + i));
  const every = memberAgencyIds.flatMap((scorerAgencyId) =>
    memberAgencyIds.map((agencyId) => ({ scorerAgencyId, agencyId })),
  );
  const counted = standing.filter(({ recused }) => !recused);
  const fits = (pair: CrossPair, added: readonly CrossPair[]) => {
    const has = (by: keyof CrossPair) => [...counted, ...added].filter((one) => one[by] === pair[by]).length;
    const free = has('scorerAgencyId') < scorers && has('agencyId') < scorers;
    return free && mayAssign(pair, [...standing, ...added], memberAgencyIds).ok;
  };
  const beginningWith = (ring: number) => {
    let added: CrossPair[] = [];
    for (const pair of [...rings.slice(ring), ...rings.slice(0, ring), every].flat())
      if (fits(pair, added)) added.push(pair);
    for (let more = exchanged(added, every, fits); more; more = exchanged(added, every, fits)) added = more;
    return added;
  };
  // Another ring to begin with may leave room where this year's does not.
  return rings.map((_, ring) => beginningWith(ring)).reduce((best, one) => (one.length > best.length ? one : best), []);
}

/** One pair more than were added: one scorer turns to somebody who is left over, and another takes its place. */
function exchanged(
  added: readonly CrossPair[],
  every: readonly CrossPair[],
  fits: (pair: CrossPair, added: readonly CrossPair[]) => boolean,
): CrossPair[] | null {
  for (const given of added) {
    const others = added.filter((one) => one !== given);
    for (const turned of every.filter(({ scorerAgencyId }) => scorerAgencyId === given.scorerAgencyId)) {
      if (!fits(turned, others)) continue;
      const instead = every.find(({ agencyId, scorerAgencyId }) => {
        return agencyId === given.agencyId && fits({ agencyId, scorerAgencyId }, [...others, turned]);
      });
      if (instead) return [...others, turned, instead];
    }
  }
  return null;
}

export type CrossFacts = {
  readonly assigned: boolean;
  readonly sent: boolean;
  readonly recused: boolean;
  /** Where the sheet to be scored is. */
  readonly status: SelfAssessmentStatus | null;
  /** The first appraisal was sent: the peers' word comes before it. */
  readonly appraised: boolean;
};

/**
 * Whether a peer may score now. Refusals: those of `mayScore`, `cross.notAssigned`, `cross.recused`, `cross.alreadySent`,
 * `cross.sheetNotSent`, `cross.tooLate`. Source: domain 9.5, 10.3.
 */
export function mayCrossScore(stage: ScoringStage, facts: CrossFacts): Decision {
  const open = mayScore(stage);
  if (!open.ok) return open;
  if (!facts.assigned) return refuse('cross.notAssigned');
  if (facts.recused) return refuse('cross.recused');
  if (facts.sent) return refuse('cross.alreadySent');
  if (facts.appraised) return refuse('cross.tooLate');
  return facts.status === 'submitted' ? allow() : refuse('cross.sheetNotSent');
}

/** Whether a peer may send what it scored: every line. Refusals: those of `mayCrossScore`, `cross.incomplete`. */
export function maySendCross(stage: ScoringStage, facts: CrossFacts, missing: number): Decision {
  const score = mayCrossScore(stage, facts);
  if (!score.ok) return score;
  return missing > 0 ? refuse('cross.incomplete', { missing }) : allow();
}
