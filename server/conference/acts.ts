import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencyVersions } from '@/db/schema/agency';
import { blocYears, leadershipRoles, memberships } from '@/db/schema/bloc';
import { covenantVersions, signatures } from '@/db/schema/covenant';
import { acclamations, handovers, rotationCandidates, rotationProposals, rotationSkips } from '@/db/schema/leadership';
import { plans, planTasks } from '@/db/schema/plan';
import { resultPublications } from '@/db/schema/result';
import { countingDay, membersOn } from '@/domain/bloc/membership';
import { belongs, type Acclaimed, type PassedOver, type Proposed } from '@/domain/conference/minutes';
import type { Conference } from './queries';

/** What the acts of a conference brought, in its review year and its plan year. */
export type ActsBrought = {
  readonly rankingPublishedOn: string | null;
  /** The rotation's candidates, where they were put before it; and whom it passed over. */
  readonly proposed: readonly Proposed[];
  readonly passedOver: readonly PassedOver[];
  readonly acclaimed: readonly Acclaimed[];
  /** Between whom the leadership passes, and on which day it passed; null while no handover is prepared. */
  readonly handover: { readonly from: string; readonly to: string; readonly completedOn: string | null } | null;
  readonly tasks: { readonly texts: readonly string[]; readonly adopted: boolean };
  /** Signatures under the covenant of the plan year; null while no text is frozen. */
  readonly covenant: { readonly signed: number; readonly members: number } | null;
};

/**
 * Reads what a conference brought until a moment (null: until now). Agencies bear their names of the plan year, those that left it
 * the last one they bore in the bloc.
 */
export async function readActs(reader: Reader, conference: Conference, until: Date | null): Promise<ActsBrought> {
  const { blocYearId, planYearId } = conference;
  const within = (at: Date | null | undefined) => belongs(at ?? null, until);
  const names = await reader
    .select({
      blocYearId: memberships.blocYearId,
      year: blocYears.year,
      agencyId: memberships.agencyId,
      name: agencyVersions.name,
      joinedOn: memberships.joinedOn,
      leftOn: memberships.leftOn,
    })
    .from(memberships)
    .innerJoin(blocYears, eq(blocYears.id, memberships.blocYearId))
    .innerJoin(agencyVersions, eq(agencyVersions.id, memberships.agencyVersionId))
    .where(eq(memberships.blocId, conference.blocId));
  const planned = names.filter((row) => row.blocYearId === planYearId);
  const nameOf = (id: string) => [...planned, ...names].find(({ agencyId }) => agencyId === id)?.name ?? '';

  const [publication] = await reader
    .select()
    .from(resultPublications)
    .where(eq(resultPublications.blocYearId, blocYearId));
  const acclaimed = await reader.select().from(acclamations).where(eq(acclamations.conferenceId, conference.id));
  const candidates = await reader
    .select({
      role: rotationCandidates.role,
      position: rotationCandidates.position,
      agencyId: rotationCandidates.agencyId,
      proposedAt: rotationProposals.proposedAt,
      replacedAt: rotationProposals.replacedAt,
    })
    .from(rotationCandidates)
    .innerJoin(rotationProposals, eq(rotationProposals.id, rotationCandidates.proposalId))
    .where(eq(rotationProposals.conferenceId, conference.id))
    .orderBy(asc(rotationCandidates.position));
  const skips = await reader
    .select()
    .from(rotationSkips)
    .where(and(eq(rotationSkips.blocYearId, blocYearId), eq(rotationSkips.conferenceId, conference.id)))
    .orderBy(asc(rotationSkips.recordedAt));
  const [handover] = await reader.select().from(handovers).where(eq(handovers.blocYearId, blocYearId));
  const [plan] = await reader.select().from(plans).where(eq(plans.blocYearId, planYearId));
  const tasks = await reader
    .select()
    .from(planTasks)
    .where(and(eq(planTasks.blocYearId, planYearId), isNull(planTasks.annexId)))
    .orderBy(asc(planTasks.number));
  const covenants = await reader
    .select({
      id: covenantVersions.id,
      frozenOn: covenantVersions.frozenOn,
      frozenAt: covenantVersions.frozenAt,
      voidedAt: covenantVersions.voidedAt,
    })
    .from(covenantVersions)
    .where(and(eq(covenantVersions.blocYearId, planYearId), eq(covenantVersions.kind, 'covenant')));
  const signed = await reader
    .select({ versionId: signatures.versionId, at: signatures.signedAt })
    .from(signatures)
    .where(eq(signatures.blocYearId, planYearId));
  const covenant = covenants.find(({ frozenAt, voidedAt }) => within(frozenAt) && !within(voidedAt));

  return {
    rankingPublishedOn: publication && within(publication.publishedAt) ? publication.publishedOn : null,
    proposed: candidates
      .filter(({ proposedAt, replacedAt }) => within(proposedAt) && !within(replacedAt))
      .toSorted((a, b) => leadershipRoles.indexOf(a.role) - leadershipRoles.indexOf(b.role))
      .map(({ role, agencyId }) => ({ role, agency: nameOf(agencyId) })),
    passedOver: skips
      .filter(({ recordedAt }) => within(recordedAt))
      .map(({ role, agencyId, reason }) => ({ role, agency: nameOf(agencyId), reason })),
    acclaimed: acclaimed
      .filter(({ acclaimedAt }) => within(acclaimedAt))
      .toSorted((a, b) => leadershipRoles.indexOf(a.role) - leadershipRoles.indexOf(b.role) || a.position - b.position)
      .map(({ role, agencyId, votesFor, base }) => ({ role, agency: nameOf(agencyId), votesFor, base })),
    handover:
      handover && within(handover.preparedAt)
        ? {
            from: nameOf(handover.fromAgencyId),
            to: nameOf(handover.toAgencyId),
            completedOn: within(handover.completedAt) ? handover.completedOn : null,
          }
        : null,
    tasks: { texts: tasks.map(({ text }) => text), adopted: within(plan?.adoptedAt) },
    covenant: covenant
      ? {
          signed: signed.filter(({ versionId, at }) => versionId === covenant.id && within(at)).length,
          // Those who belonged when it was frozen: who joined later is no party, who left since was one.
          members: membersOn(planned, countingDay(planned[0]?.year ?? 0, covenant.frozenOn)).length,
        }
      : null,
  };
}
