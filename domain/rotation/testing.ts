import type { RotationFacts } from './facts';
import { proposalFor, type Proposal } from './propose';
import { findingsOf, queueOf } from './queue';
import { usualPractice, type RotationRules } from './rules';

/** A bloc of these agencies in their order of protocol, founded in 2020, led by them in turn; judged at the end of the last year led. */
export function bloc(
  members: readonly string[],
  led: readonly string[],
  rules: Partial<RotationRules> = {},
  changes: Partial<RotationFacts> = {},
): RotationFacts {
  const year = 2020 + led.length;
  return {
    rules: { ...usualPractice.rules, ...rules },
    source: { citation: 'Quy chế', verified: true },
    year,
    on: `${year}-01-10`,
    members: members.map((agencyId, position) => ({ agencyId, position })),
    past: led.map((_, index) => ({
      year: 2020 + index,
      chosenOn: `${2020 + index}-01-10`,
      members: members.map((agencyId) => ({ agencyId, joinedOn: null, leftOn: null })),
    })),
    terms: led.map((agencyId, index) => ({ year: 2020 + index, agencyId, role: 'leader', position: 1 })),
    stays: members.map((agencyId) => ({ agencyId, from: '2020-01-01', to: null })),
    skips: [],
    holds: [],
    successions: [],
    heirs: [],
    ...changes,
  };
}

/** The rotation's answer in short: each role with its agency and the rule that made it the one. */
export function answer(facts: RotationFacts): readonly string[] | Proposal['kind'] {
  const proposal = proposalFor(facts);
  if (proposal.kind !== 'candidates') return proposal.kind;
  return proposal.candidates.map(({ role, agencyId, why }) => `${role} ${agencyId}: ${short(why.code)}`);
}

/** Whom it puts forward to lead. */
export function leaderOf(proposal: Proposal): string | undefined {
  if (proposal.kind !== 'candidates') return undefined;
  return proposal.candidates.find(({ role }) => role === 'leader')?.agencyId;
}

export function order(facts: RotationFacts): string[] {
  return queueOf(facts).order.map(({ agencyId }) => agencyId);
}

/** What an agency was judged by. */
export function judged(facts: RotationFacts, agencyId: string): string[] {
  const queue = queueOf(facts);
  const queued = queue.order.filter((one) => one.agencyId === agencyId);
  return queued.flatMap((one) => findingsOf(queue, one)).map(({ verdict, code }) => `${verdict} ${short(code)}`);
}

const short = (code: string) => code.replace(/^rotation([A-Z])/, (_, first: string) => first.toLowerCase());

export const skip = (year: number, agencyId: string, role: 'leader' | 'deputy' = 'leader') => ({
  year,
  agencyId,
  role,
  reason: 'Đại hội',
  basis: 'Hội nghị',
});

export const hold = (agencyId: string, openedOn = '2020-06-01', closedOn: string | null = null) => ({
  agencyId,
  openedOn,
  closedOn,
  reason: 'Đang xem xét kỷ luật',
});

export const merger = (fromAgencyId: string, toAgencyId: string | null, on = '2021-03-01') => ({
  fromAgencyId,
  toAgencyId,
  kind: 'merged' as const,
  on,
});

export const decided = (heirAgencyId: string, ancestorAgencyId: string | null, on = '2021-03-01') => ({
  heirAgencyId,
  on,
  ancestorAgencyId,
  paper: 'Thông báo 12',
});

export const whole = (agencyId: string) => ({ agencyId, joinedOn: null, leftOn: null });

export const stay = (agencyId: string, from = '2020-01-01', to: string | null = null) => ({ agencyId, from, to });
