import type { IsoDate } from '../shared/dates';
import type { HeirDecision, RotationFacts } from './facts';

/** A merger or split after which only a human can say where the heir stands. */
export type Undecided = {
  readonly heirAgencyId: string;
  readonly on: IsoDate;
  readonly ancestorAgencyIds: readonly string[];
};

/** Whose terms and turn count for an agency. */
export type Lineage = {
  /** The agency itself, then those in whose place it stands. */
  readonly counted: readonly string[];
  /** The decisions it stands on. */
  readonly decisions: readonly HeirDecision[];
  readonly undecided: readonly Undecided[];
};

export type LineageFacts = Pick<RotationFacts, 'on' | 'stays' | 'terms' | 'successions' | 'heirs'>;

/**
 * In whose place each agency stands. A renamed agency is the same one; the heir of any other succession stands where a human decided,
 * and until then nowhere: no rule tells whether a merged body takes over the turn of its parts (domain 10.7, 12.2). Ancestors that never
 * belonged to the bloc concern nobody.
 */
export function lineagesOf(facts: LineageFacts): (agencyId: string) => Lineage {
  const ofBloc = new Set([...facts.stays, ...facts.terms].map(({ agencyId }) => agencyId));
  const into = Map.groupBy(
    facts.successions.filter(({ fromAgencyId, toAgencyId, on }) => on <= facts.on && fromAgencyId !== toAgencyId),
    ({ toAgencyId }) => toAgencyId,
  );
  const concerns = (agencyId: string, seen = new Set<string>()): boolean => {
    if (seen.has(agencyId)) return false;
    seen.add(agencyId);
    return ofBloc.has(agencyId) || (into.get(agencyId) ?? []).some(({ fromAgencyId }) => concerns(fromAgencyId, seen));
  };
  const follow = (agencyId: string, seen: Set<string>): Lineage => {
    if (seen.has(agencyId)) return nothing;
    seen.add(agencyId);
    const parts: Lineage[] = [{ ...nothing, counted: [agencyId] }];
    const events = (into.get(agencyId) ?? []).filter(({ fromAgencyId }) => concerns(fromAgencyId));
    for (const { fromAgencyId } of events.filter(({ kind }) => kind === 'renamed').toSorted(byFrom))
      parts.push(follow(fromAgencyId, seen));
    const days = Map.groupBy(
      events.filter(({ kind }) => kind !== 'renamed'),
      ({ on }) => on,
    );
    for (const [on, merged] of [...days].toSorted(([a], [b]) => a.localeCompare(b))) {
      const decision = facts.heirs.find((one) => one.heirAgencyId === agencyId && one.on === on);
      const ancestorAgencyIds = [...new Set(merged.toSorted(byFrom).map(({ fromAgencyId }) => fromAgencyId))];
      parts.push(
        decision
          ? { ...nothing, decisions: [decision] }
          : { ...nothing, undecided: [{ heirAgencyId: agencyId, on, ancestorAgencyIds }] },
      );
      if (decision?.ancestorAgencyId) parts.push(follow(decision.ancestorAgencyId, seen));
    }
    return {
      counted: parts.flatMap(({ counted }) => counted),
      decisions: parts.flatMap(({ decisions }) => decisions),
      undecided: parts.flatMap(({ undecided }) => undecided),
    };
  };
  const known = new Map<string, Lineage>();
  return (agencyId) => {
    const lineage = known.get(agencyId) ?? follow(agencyId, new Set());
    known.set(agencyId, lineage);
    return lineage;
  };
}

const nothing: Lineage = { counted: [], decisions: [], undecided: [] };

const byFrom = (a: { fromAgencyId: string }, b: { fromAgencyId: string }) =>
  a.fromAgencyId.localeCompare(b.fromAgencyId);
