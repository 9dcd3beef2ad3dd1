import type { RotationFacts } from './facts';
import { lineagesOf, type Undecided } from './lineage';

/** The heirs among a bloc's members of whom a human still has to say where they stand, those of the earliest merger first. */
export function undecidedAmong(
  members: readonly string[],
  facts: Pick<RotationFacts, 'on' | 'stays' | 'terms' | 'successions' | 'heirs'>,
): Undecided[] {
  const lineage = lineagesOf(facts);
  return distinct(members.flatMap((agencyId) => lineage(agencyId).undecided));
}

/** Each open question once, in one order. */
export function distinct(undecided: readonly Undecided[]): Undecided[] {
  const open = new Map(undecided.map((one) => [`${one.on} ${one.heirAgencyId}`, one]));
  return [...open].toSorted(([a], [b]) => a.localeCompare(b)).map(([, one]) => one);
}
