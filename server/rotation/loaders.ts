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
import { mayWithdrawSkip } from '@/domain/rotation/skip';
import { distinct } from '@/domain/rotation/undecided';
import type { Finding } from '@/domain/shared/finding';
import { readNamesThrough } from '../agency/queries';
import { loadBlocYear } from '../bloc/loaders';
import { findLatestYear, findNeighbour } from '../bloc/queries';
import { readFloor } from '../leadership/queries';
import { readRotation } from './facts';
import { termsOf } from './terms';
import { findProposal, listWithdrawnSkips, type RotationRows } from './queries';

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
  const named = agenciesIn(rows, undecided);
  const nameOn = await readNamesThrough(read, named);
  const nameOf = (agencyId: string) => nameOn(agencyId, scope.on)?.name ?? '';
  const inWords = (finding: Finding): Finding => withNames(finding, nameOf);
  return {
    scope,
    year: facts.year,
    rules: facts.rules,
    source: facts.source,
    round: { number: queue.round.number, since: queue.round.since, opens: queue.round.opens },
    names: Object.fromEntries(named.map((agencyId) => [agencyId, nameOn(agencyId, scope.on)])),
    slugs: Object.fromEntries(rows.members.map(({ agencyId, slug: agency }) => [agencyId, agency])),
    queue: queue.order.map((queued) => ({ ...queued, findings: findingsOf(queue, queued).map(inWords) })),
    proposal:
      proposal.kind === 'candidates'
        ? { ...proposal, candidates: proposal.candidates.map((one) => ({ ...one, why: inWords(one.why) })) }
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
    skips: rows.skips.map((one) => ({
      ...one,
      withdrawing: mayWithdrawSkip({ year: one.year, byConference: one.conferenceId !== null }, facts).ok,
    })),
    withdrawnSkips: await listWithdrawnSkips(read, scope.blocId),
    forecast: forecast(facts, yearsAhead, settled),
    terms: termsOf(rows, (agencyId, year) => nameOn(agencyId, `${year}-12-31`) ?? { name: '', slug: '' }),
    /** Years of the bloc, so far as it is founded, of which nobody has told who led. */
    untold: untold(Number(scope.bloc.foundedOn.slice(0, 4)), facts.year, facts.terms),
    skipping: may(actor, 'rotation.skipped', scope),
    withdrawingSkips: may(actor, 'rotation.skipWithdrawn', scope),
    recordingEarlier: may(actor, 'rotation.earlierRecorded', scope),
    deciding: may(actor, 'rotation.heirDecided', scope),
    actor,
  };
});

export type RotationPage = Awaited<ReturnType<typeof loadRotation>>;

/** Whoever the page may name: members of any year, and the ancestors of heirs, who need not have been one. */
function agenciesIn({ stays, members, heirs, earlier }: RotationRows, undecided: readonly Undecided[]): string[] {
  return [
    ...new Set([
      ...[...stays, ...members, ...earlier].map(({ agencyId }) => agencyId),
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
