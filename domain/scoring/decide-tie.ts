import { allow, refuse, type Decision } from '../shared/refusal';
import { neighbours } from './why-above';
import { rank, type Ranking, type RankFacts } from './rank';
import { decidedSteps, type DecidedStep, type TieBreak, type TieBreakStep, type TieDecision } from './tie-break';

export type TieFacts = {
  readonly lines: readonly RankFacts[];
  readonly tieBreaks: readonly TieBreak[];
  /** What the conference decided so far; of a pair decided twice by one step the later decision only. */
  readonly decisions: readonly TieDecision[];
};

/**
 * Whether the conference may put one agency above another: the charter knows the step and nothing before it parted the two. Deciding
 * the same pair again corrects the earlier decision. Refusals: `results.stepNotInCharter`, `results.samePair`, `results.notTied`,
 * `results.circle`. Source: the charter; domain 9.4.
 */
export function mayDecideTie(facts: TieFacts, decision: TieDecision): Decision {
  if (!facts.tieBreaks.some(({ step }) => step === decision.step))
    return refuse('results.stepNotInCharter', {}, 'step');
  if (decision.higherAgencyId === decision.lowerAgencyId) return refuse('results.samePair', {}, 'lowerAgencyId');

  const before = withoutPair(facts.decisions, decision);
  if (!areTied(facts, stepsBefore(facts.tieBreaks, decision.step), before, decision))
    return refuse('results.notTied', {}, 'lowerAgencyId');
  return leadsTo(
    decision.lowerAgencyId,
    decision.higherAgencyId,
    before.filter(({ step }) => step === decision.step),
  )
    ? refuse('results.circle', {}, 'lowerAgencyId')
    : allow();
}

/** The agencies the conference may put in order, or put in another order than it did: equal ones, and those it has parted. */
export function openToDecision(ranking: Ranking): string[] {
  const byPeople: readonly (TieBreakStep | null)[] = decidedSteps;
  const parted = neighbours(ranking).filter(([higher]) => byPeople.includes(higher.partedBy));
  const open = new Set(parted.flat());
  return ranking.filter((each) => each.tied || open.has(each)).map(({ agencyId }) => agencyId);
}

/** The decisions with one more: it takes the place of an earlier one about the same pair by the same step. */
export function withDecision<T extends TieDecision>(decisions: readonly T[], decision: T): T[] {
  return [...withoutPair(decisions, decision), decision];
}

function withoutPair<T extends TieDecision>(
  decisions: readonly T[],
  { step, higherAgencyId, lowerAgencyId }: TieDecision,
): T[] {
  const pair = new Set([higherAgencyId, lowerAgencyId]);
  return decisions.filter(
    (each) => each.step !== step || !pair.has(each.higherAgencyId) || !pair.has(each.lowerAgencyId),
  );
}

function stepsBefore(tieBreaks: readonly TieBreak[], step: DecidedStep): readonly TieBreak[] {
  return tieBreaks.slice(
    0,
    tieBreaks.findIndex((each) => each.step === step),
  );
}

function areTied(
  { lines }: TieFacts,
  tieBreaks: readonly TieBreak[],
  decisions: readonly TieDecision[],
  pair: TieDecision,
): boolean {
  const ranking = rank(lines, tieBreaks, decisions);
  const placeOf = (agencyId: string) => ranking.find((each) => each.agencyId === agencyId)?.rank ?? null;
  const place = placeOf(pair.higherAgencyId);
  return place !== null && place === placeOf(pair.lowerAgencyId);
}

function leadsTo(
  from: string,
  to: string,
  decisions: readonly TieDecision[],
  seen: ReadonlySet<string> = new Set(),
): boolean {
  return decisions.some(
    ({ higherAgencyId, lowerAgencyId }) =>
      higherAgencyId === from &&
      !seen.has(lowerAgencyId) &&
      (lowerAgencyId === to || leadsTo(lowerAgencyId, to, decisions, new Set([...seen, from]))),
  );
}
