import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import type { HeirDecision, RotationFacts } from './facts';

export type HeirAsked = Omit<HeirDecision, 'paper'> & { readonly decidedOn: IsoDate };

export type HeirFacts = Pick<RotationFacts, 'successions' | 'heirs' | 'on'> & {
  readonly memberAgencyIds: readonly string[];
};

/**
 * Whether a human may decide in whose place an heir stands. Refusals at the field: `rotation.notAnHeir` where no merger or split of that
 * day made it one, `rotation.heirDecided`, `rotation.notItsAncestor`, `rotation.ancestorStays` while the ancestor is a member itself,
 * `rotation.placeTaken` where another heir stands in that place, `rotation.decidedInFuture`. Source: domain 10.7, 12.2 (no rule found, so
 * a human decides).
 */
export function mayDecideHeir(asked: HeirAsked, facts: HeirFacts): Decision {
  const { heirAgencyId, on, ancestorAgencyId, decidedOn } = asked;
  const into = facts.successions.filter(
    (one) => one.toAgencyId === heirAgencyId && one.on === on && one.kind !== 'renamed',
  );
  if (into.length === 0) return refuse('rotation.notAnHeir', undefined, 'ancestorAgencyId');
  if (facts.heirs.some((one) => one.heirAgencyId === heirAgencyId && one.on === on))
    return refuse('rotation.heirDecided', undefined, 'ancestorAgencyId');
  if (ancestorAgencyId !== null) {
    if (!into.some(({ fromAgencyId }) => fromAgencyId === ancestorAgencyId))
      return refuse('rotation.notItsAncestor', undefined, 'ancestorAgencyId');
    if (facts.memberAgencyIds.includes(ancestorAgencyId))
      return refuse('rotation.ancestorStays', undefined, 'ancestorAgencyId');
    if (facts.heirs.some((one) => one.ancestorAgencyId === ancestorAgencyId))
      return refuse('rotation.placeTaken', undefined, 'ancestorAgencyId');
  }
  return decidedOn <= facts.on ? allow() : refuse('rotation.decidedInFuture', { on: facts.on }, 'decidedOn');
}
