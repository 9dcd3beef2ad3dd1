import { holds } from '../nomination/hold';
import type { Finding } from '../shared/finding';
import { refuse, type Refused } from '../shared/refusal';
import type { RotationFacts } from './facts';
import type { Undecided } from './lineage';
import { findingsOf, firstDayOf, queueOf, type Queue, type Queued } from './queue';
import { deputiesOf } from './rules';
import { distinct } from './undecided';

/** An agency the rule puts forward for a role, and why. */
export type Candidate = {
  readonly role: 'leader' | 'deputy';
  /** The order among several deputies, from 1. */
  readonly position: number;
  readonly agencyId: string;
  /** The rule that made it the one. */
  readonly why: Finding;
  readonly findings: readonly Finding[];
};

/** Whom an exclusion keeps from leading. */
export type Removed = { readonly by: Queued['excluded'][number]; readonly agencyIds: readonly string[] };

/** What the rotation answers for a year: candidates, a question to a human, or that nobody can lead. */
export type Proposal =
  | { readonly kind: 'candidates'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'needsHuman'; readonly undecided: readonly Undecided[] }
  | { readonly kind: 'nobody'; readonly removed: readonly Removed[] };

/**
 * Whom the rotation puts forward to lead the year and to be its deputies. Nothing is put forward while a human has to say where an heir
 * stands. Where the deputy succeeds, the deputy of the year before leads, unless an exclusion of the charter keeps it from it; else the
 * first of the queue who may. Deputies are those who would lead after that. Source: domain 8.3 V1–V5.
 */
export function proposalFor(facts: RotationFacts, queue: Queue = queueOf(facts)): Proposal {
  const { order } = queue;
  const undecided = distinct(order.flatMap((queued) => queued.undecided));
  if (undecided.length > 0) return { kind: 'needsHuman', undecided };
  const free = order.filter(({ excluded }) => excluded.length === 0);
  const succession = succeeding(queue, free);
  const leader = succession.deputy ?? free[0];
  if (!leader) return { kind: 'nobody', removed: removedFrom(order) };
  const why = succession.why ?? first(queue, leader);
  return {
    kind: 'candidates',
    candidates: [
      { role: 'leader', position: 1, agencyId: leader.agencyId, why, findings: findingsOf(queue, leader) },
      ...deputies(facts, leader.agencyId),
    ],
  };
}

/**
 * The refusal a proposal without candidates answers with. Refusals: `rotation.heirUndecided` (how many), `rotation.nobodyEligible` (how
 * many members each exclusion keeps out).
 */
export function refusalOf(proposal: Exclude<Proposal, { kind: 'candidates' }>, year: number): Refused {
  if (proposal.kind === 'needsHuman') return refuse('rotation.heirUndecided', { count: proposal.undecided.length });
  const count = (by: Removed['by']) => proposal.removed.find((one) => one.by === by)?.agencyIds.length ?? 0;
  return refuse('rotation.nobodyEligible', {
    year: String(year),
    skipped: count('skipped'),
    underDiscipline: count('underDiscipline'),
    ledLastYear: count('ledLastYear'),
  });
}

function removedFrom(order: readonly Queued[]): Removed[] {
  return (['skipped', 'underDiscipline', 'ledLastYear', 'ledThisRound'] as const).flatMap((by) => {
    const agencyIds = order.filter(({ excluded }) => excluded.includes(by)).map(({ agencyId }) => agencyId);
    return agencyIds.length > 0 ? [{ by, agencyIds }] : [];
  });
}

/** The deputy that succeeds, where the charter says so; `why` alone where it says so and none can. */
function succeeding({ rotation }: Queue, free: readonly Queued[]): { deputy?: Queued; why?: Finding } {
  const { rules, year, terms, lineage, source } = rotation;
  if (rules.leaderChoice !== 'deputySucceeds') return {};
  const params = { year: String(year - 1) };
  const before = terms
    .filter((term) => term.role === 'deputy' && term.year === year - 1)
    .toSorted((a, b) => a.position - b.position || a.agencyId.localeCompare(b.agencyId));
  const [deputy] = before.flatMap(
    (term) => free.find(({ agencyId }) => lineage(agencyId).counted.includes(term.agencyId)) ?? [],
  );
  const { citation } = source;
  if (deputy) return { deputy, why: { verdict: 'pass', code: 'rotationDeputySucceeds', params, citation } };
  const code = before.length > 0 ? 'rotationDeputyCannot' : 'rotationDeputyUnknown';
  return { why: { verdict: 'needsHuman', code, params, citation } };
}

/** Why the first of the queue is the first. */
function first({ rotation }: Queue, { lastLed, since }: Queued): Finding {
  const { citation } = rotation.source;
  if (lastLed !== null)
    return { verdict: 'pass', code: 'rotationWaitedLongest', params: { year: String(lastLed) }, citation };
  return since > firstDayOf(rotation)
    ? { verdict: 'pass', code: 'rotationNeverLedSince', params: { since }, citation }
    : { verdict: 'pass', code: 'rotationNeverLedFirst', citation };
}

/** Those who would lead after the one who leads now; a deputy is not under discipline, and may step back for a year too. */
function deputies(facts: RotationFacts, leaderId: string): Candidate[] {
  const wanted = deputiesOf(facts.rules);
  if (wanted === 0) return [];
  const next = queueOf(advanced(facts, [{ role: 'leader', position: 1, agencyId: leaderId }]));
  const may = ({ agencyId }: Queued) =>
    agencyId !== leaderId &&
    !facts.skips.some((one) => one.role === 'deputy' && one.year === facts.year && one.agencyId === agencyId) &&
    !(facts.rules.notUnderDiscipline && facts.holds.some((one) => one.agencyId === agencyId && holds(one, facts.on)));
  const [ready, waiting] = [
    next.order.filter(({ excluded }) => excluded.length === 0),
    next.order.filter(({ excluded }) => excluded.length > 0),
  ];
  return [...ready, ...waiting]
    .filter(may)
    .slice(0, wanted)
    .map((queued, index) => ({
      role: 'deputy',
      position: index + 1,
      agencyId: queued.agencyId,
      why: {
        verdict: 'pass',
        code: 'rotationLeadsNext',
        params: { place: index + 1, year: String(facts.year + 1) },
        citation: facts.source.citation,
      },
      findings: findingsOf(next, queued),
    }));
}

/** The facts a year later, had these been chosen, on the first day of that year and with the members of today. */
export function advanced(
  facts: RotationFacts,
  chosen: readonly Pick<Candidate, 'role' | 'position' | 'agencyId'>[],
): RotationFacts {
  const { year, on, members } = facts;
  return {
    ...facts,
    year: year + 1,
    on: `${year + 1}-01-01` > on ? `${year + 1}-01-01` : on,
    past: [
      ...facts.past.filter((one) => one.year !== year),
      {
        year,
        chosenOn: on,
        members: members.map(({ agencyId }) => ({ agencyId, joinedOn: null, leftOn: null })),
      },
    ],
    terms: [...facts.terms, ...chosen.map(({ role, position, agencyId }) => ({ year, role, position, agencyId }))],
  };
}
