import type { RankFacts } from './rank';
import type { TieBreak, TieDecision } from './tie-break';

type Parts<T> = readonly (readonly T[])[];

/** Groups by a number, lowest first. */
export function partBy<T>(all: readonly T[], key: (one: T) => number): T[][] {
  const parts = new Map<number, T[]>();
  for (const one of all) {
    const value = key(one);
    const part = parts.get(value);
    if (part) part.push(one);
    else parts.set(value, [one]);
  }
  return [...parts].toSorted(([a], [b]) => a - b).map(([, part]) => part);
}

/**
 * Parts agencies that are equal so far by one step of the charter's chain, best first. Where a fact the step asks for is missing for
 * any of them, it parts none of them: nobody loses a place for what is not known. Source: the charter; domain 9.4.
 */
export function partByStep(
  equal: readonly RankFacts[],
  tieBreak: TieBreak,
  decisions: readonly TieDecision[],
): Parts<RankFacts> {
  if (equal.length < 2) return [equal];
  switch (tieBreak.step) {
    case 'group':
      return partByFact(equal, ({ groups }) => negative(groups[tieBreak.code] ?? null));
    case 'deduction':
      return partByFact(equal, ({ deductionCenti }) => deductionCenti);
    case 'women':
      return partByFact(equal, ({ womenBps }) => (womenBps === null ? null : womenBps >= tieBreak.fromBps ? 0 : 1));
    case 'flags':
      return partByFact(equal, ({ flags }) => flags);
    case 'ballot':
    case 'lot':
      return partByDecisions(
        equal,
        decisions.filter(({ step }) => step === tieBreak.step),
      );
  }
}

/** Order of ids and codes, by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function negative(value: number | null): number | null {
  return value === null ? null : -value;
}

function partByFact(equal: readonly RankFacts[], fact: (facts: RankFacts) => number | null): Parts<RankFacts> {
  const known = equal.flatMap((facts) => {
    const value = fact(facts);
    return value === null ? [] : [{ facts, value }];
  });
  if (known.length < equal.length) return [equal];
  return partBy(known, ({ value }) => value).map((part) => part.map(({ facts }) => facts));
}

/**
 * A decision names two agencies, more than two may be equal: they are parted only where every one before the cut was decided above
 * every one after it, directly or by way of others.
 */
function partByDecisions(equal: readonly RankFacts[], decisions: readonly TieDecision[]): Parts<RankFacts> {
  const below = new Map(equal.map(({ agencyId }) => [agencyId, decidedBelow(agencyId, decisions)]));
  const wins = (facts: RankFacts) => equal.filter((other) => isAbove(facts, other)).length;
  const isAbove = (a: RankFacts, b: RankFacts) =>
    below.get(a.agencyId)?.has(b.agencyId) === true && below.get(b.agencyId)?.has(a.agencyId) !== true;

  const ordered = equal.map((facts) => ({ facts, wins: wins(facts) })).toSorted((a, b) => b.wins - a.wins);
  const parts: RankFacts[][] = [[]];
  for (const [i, { facts }] of ordered.entries()) {
    const before = ordered.slice(0, i);
    const after = ordered.slice(i);
    const cut = before.length > 0 && before.every((a) => after.every((b) => isAbove(a.facts, b.facts)));
    if (cut) parts.push([]);
    parts.at(-1)?.push(facts);
  }
  return parts;
}

function decidedBelow(agencyId: string, decisions: readonly TieDecision[]): ReadonlySet<string> {
  const below = new Set<string>();
  const open = [agencyId];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { higherAgencyId, lowerAgencyId } of decisions) {
      if (higherAgencyId !== next || below.has(lowerAgencyId)) continue;
      below.add(lowerAgencyId);
      open.push(lowerAgencyId);
    }
  }
  return below;
}
