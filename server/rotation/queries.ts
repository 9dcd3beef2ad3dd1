import { and, asc, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { agencySuccessions } from '@/db/schema/agency-event';
import { blocMemberships, blocYears, leaderships, memberships } from '@/db/schema/bloc';
import { charters } from '@/db/schema/charter';
import {
  earlierTerms,
  rotationCandidates,
  rotationHeirs,
  rotationProposals,
  rotationSkips,
} from '@/db/schema/leadership';
import { holds } from '@/db/schema/nomination';
import { people } from '@/db/schema/person';
import type { BlocYearScope } from '../bloc/queries';

/** Everything a bloc's rotation is judged by: a fixed number of queries, however many years and members it has. */
export async function readRotationRows(reader: Reader, blocId: string) {
  const [years, members, leaders, stays, stops, successions, rules] = await Promise.all([
    reader
      .select({ id: blocYears.id, year: blocYears.year })
      .from(blocYears)
      .where(eq(blocYears.blocId, blocId))
      .orderBy(asc(blocYears.year)),
    reader
      .select({
        blocYearId: memberships.blocYearId,
        agencyId: memberships.agencyId,
        slug: agencies.slug,
        name: agencyVersions.name,
        shortName: agencyVersions.shortName,
        position: memberships.position,
        joinedOn: memberships.joinedOn,
        leftOn: memberships.leftOn,
      })
      .from(memberships)
      .innerJoin(agencies, eq(agencies.id, memberships.agencyId))
      .innerJoin(agencyVersions, eq(agencyVersions.id, memberships.agencyVersionId))
      .where(eq(memberships.blocId, blocId)),
    reader
      .select()
      .from(leaderships)
      .where(eq(leaderships.blocId, blocId))
      .orderBy(asc(leaderships.startedAt), asc(leaderships.position)),
    reader.select().from(blocMemberships).where(eq(blocMemberships.blocId, blocId)),
    reader.select().from(holds).where(eq(holds.blocId, blocId)),
    reader.select().from(agencySuccessions),
    reader.select().from(charters).where(eq(charters.blocId, blocId)),
  ]);
  const [skips, heirs, earlier] = await Promise.all([
    listSkips(reader, blocId),
    listHeirs(reader, [blocId]),
    listEarlier(reader, blocId),
  ]);
  return { years, members, leaders, stays, holds: stops, successions, charters: rules, skips, heirs, earlier };
}

export type RotationRows = Awaited<ReturnType<typeof readRotationRows>>;

/** Who led in years before the records, as written down from older papers; what was withdrawn is left out. */
async function listEarlier(reader: Reader, blocId: string) {
  const { id, year, role, position, agencyId, source, recordedAt } = earlierTerms;
  return reader
    .select({ id, year, role, position, agencyId, source, recordedAt, recordedBy: people.name })
    .from(earlierTerms)
    .innerJoin(people, eq(people.id, earlierTerms.recordedBy))
    .where(and(eq(earlierTerms.blocId, blocId), isNull(earlierTerms.withdrawnAt)))
    .orderBy(asc(earlierTerms.year), asc(earlierTerms.position));
}

/** Who is passed over in which year of a bloc, and why; the latest year last. What was withdrawn is left out. */
export async function listSkips(reader: Reader, blocId: string) {
  return reader
    .select({
      id: rotationSkips.id,
      conferenceId: rotationSkips.conferenceId,
      agencyId: rotationSkips.agencyId,
      year: rotationSkips.year,
      role: rotationSkips.role,
      reason: rotationSkips.reason,
      decidedBy: rotationSkips.decidedBy,
      paper: rotationSkips.paper,
      recordedAt: rotationSkips.recordedAt,
      recordedBy: people.name,
    })
    .from(rotationSkips)
    .innerJoin(people, eq(people.id, rotationSkips.recordedBy))
    .where(and(eq(rotationSkips.blocId, blocId), isNull(rotationSkips.withdrawnAt)))
    .orderBy(asc(rotationSkips.year), asc(rotationSkips.recordedAt));
}

/** The skips of a bloc that were withdrawn, and why; the latest first. */
export async function listWithdrawnSkips(reader: Reader, blocId: string) {
  const { id, agencyId, year, role, reason, withdrawnAt, withdrawnReason } = rotationSkips;
  return reader
    .select({ id, agencyId, year, role, reason, withdrawnAt, withdrawnReason, withdrawnBy: people.name })
    .from(rotationSkips)
    .innerJoin(people, eq(people.id, rotationSkips.withdrawnBy))
    .where(and(eq(rotationSkips.blocId, blocId), isNotNull(rotationSkips.withdrawnAt)))
    .orderBy(desc(rotationSkips.withdrawnAt));
}

/** In whose place heirs stand in the rotations of blocs, as humans decided. */
async function listHeirs(reader: Reader, blocIds: readonly string[]) {
  return reader
    .select({
      blocId: rotationHeirs.blocId,
      heirAgencyId: rotationHeirs.heirAgencyId,
      on: rotationHeirs.on,
      ancestorAgencyId: rotationHeirs.ancestorAgencyId,
      paper: rotationHeirs.paper,
      decidedOn: rotationHeirs.decidedOn,
    })
    .from(rotationHeirs)
    .where(inArray(rotationHeirs.blocId, [...blocIds]))
    .orderBy(asc(rotationHeirs.on));
}

/** The proposal that stands before the conference reviewing this year, with its candidates, the leader's first; null while there is none. */
export async function findProposal(reader: Reader, scope: BlocYearScope) {
  const [proposal] = await reader
    .select({
      id: rotationProposals.id,
      planYearId: rotationProposals.planYearId,
      citation: rotationProposals.citation,
      proposedOn: rotationProposals.proposedOn,
      proposedAt: rotationProposals.proposedAt,
      proposedBy: people.name,
    })
    .from(rotationProposals)
    .innerJoin(people, eq(people.id, rotationProposals.proposedBy))
    .where(and(eq(rotationProposals.blocYearId, scope.id), isNull(rotationProposals.replacedAt)));
  if (!proposal) return null;
  const candidates = await reader
    .select()
    .from(rotationCandidates)
    .where(eq(rotationCandidates.proposalId, proposal.id))
    .orderBy(asc(rotationCandidates.position));
  return {
    ...proposal,
    candidates: candidates.toSorted((a, b) => (a.role === b.role ? 0 : a.role === 'leader' ? -1 : 1)),
  };
}

export type StandingProposal = NonNullable<Awaited<ReturnType<typeof findProposal>>>;

/** When agencies came into blocs, what followed on what, and which heirs a human placed: for several blocs at once. */
export async function readLineageRows(reader: Reader, blocIds: readonly string[]) {
  const [stays, successions, heirs] = await Promise.all([
    reader
      .select()
      .from(blocMemberships)
      .where(inArray(blocMemberships.blocId, [...blocIds])),
    reader.select().from(agencySuccessions),
    listHeirs(reader, blocIds),
  ]);
  return { stays, successions, heirs };
}
