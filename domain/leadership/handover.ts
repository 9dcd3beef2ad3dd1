import { allow, refuse, type Decision } from '../shared/refusal';
import type { LeadershipRole } from './acclaim';
import type { Recognition } from './recognise';

export type HandoverSide = 'from' | 'to';

export type PreparationFacts = {
  readonly prepared: boolean;
  readonly leadingAgencyId: string | null;
  readonly acclaimed: readonly { readonly role: LeadershipRole; readonly agencyId: string }[];
  /** Where the charter asks the province to recognise the choice. */
  readonly recognition: Recognition;
  /** Somebody already leads the coming year. */
  readonly planYearLed: boolean;
};

export type HandoverFacts = {
  readonly items: readonly { readonly checkedAt: Date | null }[];
  readonly confirmed: readonly HandoverSide[];
};

/**
 * Whether the checklist of the handover may be drawn up; answers from which agency to which the leadership passes.
 * Refusals: `handover.alreadyPrepared`, `handover.noLeader`, `handover.notRecognised`, `handover.planYearLed`,
 * `handover.noFormerLeader`. Source: charter; domain 8.3 V2, 10.6.
 */
export function mayPrepare(facts: PreparationFacts): Decision<{ fromAgencyId: string; toAgencyId: string }> {
  if (facts.prepared) return refuse('handover.alreadyPrepared');
  const leader = facts.acclaimed.find(({ role }) => role === 'leader');
  if (!leader) return refuse('handover.noLeader');
  if (facts.recognition === 'awaited') return refuse('handover.notRecognised');
  if (facts.planYearLed) return refuse('handover.planYearLed');
  if (!facts.leadingAgencyId) return refuse('handover.noFormerLeader');
  return allow({ fromAgencyId: facts.leadingAgencyId, toAgencyId: leader.agencyId });
}

/**
 * Whether the checklist may still be written. It is closed once a head has confirmed it: both confirm the same list.
 * Refusals: `handover.notPrepared`, `handover.listConfirmed`.
 */
export function mayCheck(handover: HandoverFacts | null): Decision {
  if (!handover) return refuse('handover.notPrepared');
  return handover.confirmed.length === 0 ? allow() : refuse('handover.listConfirmed');
}

/**
 * Whether a side may confirm; answers whether the leadership passes by it.
 * Refusals: `handover.notPrepared`, `handover.alreadyConfirmed`, `handover.itemsOpen`. Source: domain 10.6, document 24 of 11.1.
 */
export function mayConfirm(side: HandoverSide, handover: HandoverFacts | null): Decision<{ completes: boolean }> {
  if (!handover) return refuse('handover.notPrepared');
  if (handover.confirmed.includes(side)) return refuse('handover.alreadyConfirmed');
  const open = handover.items.filter(({ checkedAt }) => checkedAt === null).length;
  if (open > 0) return refuse('handover.itemsOpen', { open });
  return allow({ completes: handover.confirmed.length > 0 });
}
