import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { getStore } from '@/db/client';
import { may } from '@/domain/rights/may';
import { forecast } from '@/domain/rotation/forecast';
import { proposalFor } from '@/domain/rotation/propose';
import type { Undecided } from '@/domain/rotation/lineage';
import { mayPutForward } from '@/domain/rotation/put-forward';
import { findingsOf, queueOf } from '@/domain/rotation/queue';
import { distinct } from '@/domain/rotation/undecided';
import type { Finding } from '@/domain/shared/finding';
import { findAgencyNames } from '../agency/queries';
import { loadBlocYear } from '../bloc/loaders';
import { findLatestYear, findNeighbour } from '../bloc/queries';
import { readFloor } from '../leadership/queries';
import { readRotation } from './facts';
import { termsOf } from './terms';
import { findProposal, type RotationRows } from './queries';

const yearsAhead = 10;

/** The rotation of a bloc: who led, who is next and why, who is passed over, whose place a human must decide, and what ten years bring. */
export const loadRotation = cache(async (slug: string) => {
  const { read } = await getStore();
  const latest = await findLatestYear(read, slug);
  if (latest === null) notFound();
  const { scope: latestScope, actor } = await loadBlocYear(slug, String(latest));
  const now = new Date();
  const { facts, rows } = await readRotation(read, latestScope);
  const review = await findNeighbour(read, latestScope, facts.year - 1, now);
  const scope = review ?? latestScope;
  const floor = review ? await readFloor(read, review, now) : null;
  const queue = queueOf(facts);
  const proposal = proposalFor(facts, queue);
  const undecided = distinct(queue.order.flatMap((queued) => queued.undecided));
  const settled = floor?.acclamations.map(({ role, position, agencyId }) => ({ role, position, agencyId })) ?? [];
  const today = await findAgencyNames(read, agenciesIn(rows, undecided), scope.on);
  const nameOf = (agencyId: string) => today.get(agencyId)?.name ?? '';
  const named = (finding: Finding): Finding => withNames(finding, nameOf);
  return {
    scope,
    year: facts.year,
    rules: facts.rules,
    source: facts.source,
    round: { number: queue.round.number, since: queue.round.since, opens: queue.round.opens },
    names: Object.fromEntries(today),
    slugs: Object.fromEntries(rows.members.map(({ agencyId, slug: agency }) => [agencyId, agency])),
    queue: queue.order.map((queued) => ({ ...queued, findings: findingsOf(queue, queued).map(named) })),
    proposal:
      proposal.kind === 'candidates'
        ? { ...proposal, candidates: proposal.candidates.map((one) => ({ ...one, why: named(one.why) })) }
        : proposal,
    settled,
    /** What stands before the conference. */
    standing: review ? await findProposal(read, review) : null,
    puttingForward: {
      right: may(actor, 'leadership.proposed', scope),
      rule: mayPutForward({
        conference:
          floor?.conference && floor.planYear
            ? { closedAt: floor.conference.closedAt, planYear: floor.planYear.year }
            : null,
        acclaimed: settled,
        year: facts.year,
        proposal,
      }),
    },
    undecided,
    heirs: rows.heirs,
    skips: rows.skips,
    forecast: forecast(facts, yearsAhead, settled),
    terms: termsOf(rows),
    /** Years of the bloc, so far as it is founded, of which nobody has told who led. */
    untold: untold(Number(scope.bloc.foundedOn.slice(0, 4)), facts.year, facts.terms),
    skipping: may(actor, 'rotation.skipped', scope),
    deciding: may(actor, 'rotation.heirDecided', scope),
    actor,
  };
});

export type RotationPage = Awaited<ReturnType<typeof loadRotation>>;

/** Whoever the page may name: members of any year, and the ancestors of heirs, who need not have been one. */
function agenciesIn({ stays, members, heirs }: RotationRows, undecided: readonly Undecided[]): string[] {
  return [
    ...new Set([
      ...[...stays, ...members].map(({ agencyId }) => agencyId),
      ...heirs.flatMap(({ heirAgencyId, ancestorAgencyId }) => [heirAgencyId, ancestorAgencyId ?? []].flat()),
      ...undecided.flatMap(({ heirAgencyId, ancestorAgencyIds }) => [heirAgencyId, ...ancestorAgencyIds]),
    ]),
  ];
}

/** Agencies in a finding bear their names: `agencies` holds ids with spaces between. */
function withNames(finding: Finding, nameOf: (agencyId: string) => string): Finding {
  const { agencies, ...params } = finding.params ?? {};
  if (typeof agencies !== 'string') return finding;
  return { ...finding, params: { ...params, agencies: agencies.split(' ').map(nameOf).join(', ') } };
}

function untold(founded: number, until: number, terms: readonly { year: number; role: string }[]): number[] {
  const told = new Set(terms.filter(({ role }) => role === 'leader').map(({ year }) => year));
  const years = Array.from({ length: Math.max(0, until - founded) }, (_, index) => founded + index);
  return years.filter((year) => !told.has(year));
}
