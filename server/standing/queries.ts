import { and, asc, eq, inArray, isNotNull, isNull, max } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { activities, activityAttendances, activityExpected, activityMoves } from '@/db/schema/activity';
import { agencies } from '@/db/schema/agency';
import { appraisals, crossAssignments, recheckRequests } from '@/db/schema/appraisal';
import { ballots, ballotTellers } from '@/db/schema/ballot';
import { memberships } from '@/db/schema/bloc';
import { approvals, charterDrafts, charters } from '@/db/schema/charter';
import { bulletins, conferences, minutesSignatures } from '@/db/schema/conference';
import { covenantRefusals, covenantVersions, signatures } from '@/db/schema/covenant';
import { covenantConsents, covenantConsultations, covenantRemarks } from '@/db/schema/covenant-draft';
import { criteriaSets } from '@/db/schema/criteria';
import {
  acclamations,
  handoverConfirmations,
  handoverItems,
  handovers,
  recognitions,
  rotationProposals,
} from '@/db/schema/leadership';
import { nominationReturns, nominations, opinions, reviewConflicts } from '@/db/schema/nomination';
import { objections } from '@/db/schema/objection';
import { deadlines, plans, planTasks } from '@/db/schema/plan';
import { planTaskAssignments, planTaskReports } from '@/db/schema/plan-task';
import { registrationReturns, registrations, registrationTargets } from '@/db/schema/registration';
import { reminders } from '@/db/schema/reminder';
import {
  resultPublications,
  results,
  scoringOpenings,
  selfAssessmentReturns,
  selfAssessments,
} from '@/db/schema/result';
import { decisions, submissionReturns, submissions } from '@/db/schema/submission';
import { inForce } from '../covenant/in-force';

/** The rows a standing is made of, for several bloc years at once: a fixed number of queries, however many years. */
export async function readStandingRows(reader: Reader, blocYearIds: readonly string[]) {
  const ids = [...blocYearIds];
  return together({
    charters: reader
      .select({
        year: charters.blocYearId,
        on: charters.adoptedOn,
        deputies: charters.deputies,
        leaderChoice: charters.leaderChoice,
      })
      .from(charters)
      .where(inArray(charters.blocYearId, ids)),
    charterDrafts: reader.select().from(charterDrafts).where(inArray(charterDrafts.blocYearId, ids)),
    approvals: reader
      .select({
        year: approvals.blocYearId,
        act: approvals.act,
        subjectId: approvals.subjectId,
        sha256: approvals.sha256,
        askedAgencyId: approvals.askedAgencyId,
        askedAt: approvals.askedAt,
      })
      .from(approvals)
      .where(
        and(
          inArray(approvals.blocYearId, ids),
          isNull(approvals.givenAt),
          isNull(approvals.usedAt),
          isNull(approvals.declinedAt),
        ),
      )
      .orderBy(asc(approvals.askedAt)),
    criteria: reader
      .select({ year: criteriaSets.blocYearId, on: criteriaSets.adoptedOn })
      .from(criteriaSets)
      .where(inArray(criteriaSets.blocYearId, ids)),
    deadlines: reader
      .select({ year: deadlines.blocYearId, kind: deadlines.kind, dueOn: deadlines.dueOn })
      .from(deadlines)
      .where(inArray(deadlines.blocYearId, ids)),
    plans: reader
      .select({ year: plans.blocYearId, openedAt: plans.openedAt, adoptedOn: plans.adoptedOn })
      .from(plans)
      .where(inArray(plans.blocYearId, ids)),
    planTasks: reader
      .select({ year: planTasks.blocYearId, id: planTasks.id, number: planTasks.number })
      .from(planTasks)
      .where(and(inArray(planTasks.blocYearId, ids), isNull(planTasks.endedAt)))
      .orderBy(asc(planTasks.number)),
    taskAssignments: reader
      .select({
        taskId: planTaskAssignments.taskId,
        wholeBloc: planTaskAssignments.wholeBloc,
        ownerAgencyId: planTaskAssignments.ownerAgencyId,
        dueOn: planTaskAssignments.dueOn,
      })
      .from(planTaskAssignments)
      .where(inArray(planTaskAssignments.blocYearId, ids))
      .orderBy(asc(planTaskAssignments.number)),
    taskReports: reader
      .select({
        taskId: planTaskReports.taskId,
        number: planTaskReports.number,
        agencyId: planTaskReports.agencyId,
        state: planTaskReports.state,
        corrects: planTaskReports.corrects,
      })
      .from(planTaskReports)
      .where(inArray(planTaskReports.blocYearId, ids))
      .orderBy(asc(planTaskReports.number)),
    activities: reader
      .select()
      .from(activities)
      .where(inArray(activities.blocYearId, ids))
      .orderBy(asc(activities.number)),
    activityExpected: reader
      .select({ activityId: activityExpected.activityId, agencyId: activityExpected.agencyId })
      .from(activityExpected)
      .where(inArray(activityExpected.blocYearId, ids)),
    activityMoves: reader
      .select({ activityId: activityMoves.activityId, movedAt: activityMoves.movedAt })
      .from(activityMoves)
      .where(inArray(activityMoves.blocYearId, ids))
      .orderBy(asc(activityMoves.movedAt)),
    activityAttendances: reader
      .select({
        activityId: activityAttendances.activityId,
        agencyId: activityAttendances.agencyId,
        presence: activityAttendances.presence,
      })
      .from(activityAttendances)
      .where(inArray(activityAttendances.blocYearId, ids)),
    reminders: reader
      .select({
        year: reminders.blocYearId,
        about: reminders.about,
        agencyId: reminders.agencyId,
        on: max(reminders.remindedOn),
        at: max(reminders.remindedAt),
      })
      .from(reminders)
      .where(inArray(reminders.blocYearId, ids))
      .groupBy(reminders.blocYearId, reminders.about, reminders.agencyId),
    registrations: reader
      .select({
        id: registrations.id,
        year: registrations.blocYearId,
        agencyId: registrations.agencyId,
        sentAt: registrations.sentAt,
        agreedAt: registrations.agreedAt,
        returnedAt: registrations.returnedAt,
      })
      .from(registrations)
      .where(inArray(registrations.blocYearId, ids)),
    registrationReturns: reader
      .select({ registrationId: registrationReturns.registrationId, answerBy: registrationReturns.answerBy })
      .from(registrationReturns)
      .where(inArray(registrationReturns.blocYearId, ids))
      .orderBy(asc(registrationReturns.returnedAt)),
    rounds: reader
      .select()
      .from(covenantConsultations)
      .where(inArray(covenantConsultations.blocYearId, ids))
      .orderBy(asc(covenantConsultations.openedAt)),
    consents: reader
      .select({
        consultationId: covenantConsents.consultationId,
        agencyId: covenantConsents.agencyId,
        consentedAt: covenantConsents.consentedAt,
      })
      .from(covenantConsents)
      .where(inArray(covenantConsents.blocYearId, ids)),
    remarks: reader
      .select({
        year: covenantRemarks.blocYearId,
        agencyId: covenantRemarks.agencyId,
        madeAt: covenantRemarks.madeAt,
        withdrawnAt: covenantRemarks.withdrawnAt,
        answeredAt: covenantRemarks.answeredAt,
      })
      .from(covenantRemarks)
      .where(inArray(covenantRemarks.blocYearId, ids))
      .orderBy(asc(covenantRemarks.number)),
    progress: reader
      .selectDistinct({ year: registrations.blocYearId, agencyId: registrations.agencyId })
      .from(registrationTargets)
      .innerJoin(registrations, eq(registrations.id, registrationTargets.registrationId))
      .where(
        and(
          inArray(registrationTargets.blocYearId, ids),
          isNotNull(registrationTargets.midYear),
          isNull(registrationTargets.endedAt),
        ),
      ),
    covenants: reader
      .select({
        id: covenantVersions.id,
        blocYearId: covenantVersions.blocYearId,
        frozenOn: covenantVersions.frozenOn,
        frozenAt: covenantVersions.frozenAt,
        completedAt: covenantVersions.completedAt,
        content: covenantVersions.content,
        sha256: covenantVersions.sha256,
      })
      .from(covenantVersions)
      .where(and(inArray(covenantVersions.blocYearId, ids), inForce)),
    annexes: reader
      .select({
        id: covenantVersions.id,
        parentId: covenantVersions.parentId,
        number: covenantVersions.version,
        sha256: covenantVersions.sha256,
        frozenAt: covenantVersions.frozenAt,
        completedAt: covenantVersions.completedAt,
        content: covenantVersions.content,
      })
      .from(covenantVersions)
      .where(
        and(
          inArray(covenantVersions.blocYearId, ids),
          eq(covenantVersions.kind, 'annex'),
          isNull(covenantVersions.voidedAt),
        ),
      )
      .orderBy(asc(covenantVersions.version)),
    members: reader
      .select({ year: memberships.blocYearId, agencyId: agencies.id, code: agencies.code })
      .from(memberships)
      .innerJoin(agencies, eq(agencies.id, memberships.agencyId))
      .where(inArray(memberships.blocYearId, ids)),
    signatures: reader
      .select({ versionId: signatures.versionId, agencyId: signatures.agencyId })
      .from(signatures)
      .where(inArray(signatures.blocYearId, ids)),
    refusals: reader
      .select({
        versionId: covenantRefusals.versionId,
        agencyId: covenantRefusals.agencyId,
        at: covenantRefusals.refusedAt,
        reason: covenantRefusals.reason,
      })
      .from(covenantRefusals)
      .where(inArray(covenantRefusals.blocYearId, ids))
      .orderBy(asc(covenantRefusals.refusedAt)),
    openings: reader
      .select({ year: scoringOpenings.blocYearId, openedAt: scoringOpenings.openedAt })
      .from(scoringOpenings)
      .where(inArray(scoringOpenings.blocYearId, ids)),
    selfAssessments: reader.select().from(selfAssessments).where(inArray(selfAssessments.blocYearId, ids)),
    selfReturns: reader
      .select({
        selfAssessmentId: selfAssessmentReturns.selfAssessmentId,
        returnedAt: selfAssessmentReturns.returnedAt,
        answerBy: selfAssessmentReturns.answerBy,
      })
      .from(selfAssessmentReturns)
      .where(inArray(selfAssessmentReturns.blocYearId, ids))
      .orderBy(asc(selfAssessmentReturns.returnedAt)),
    appraisals: reader
      .select({
        year: appraisals.blocYearId,
        agencyId: appraisals.agencyId,
        sentAt: appraisals.sentAt,
        explainBy: appraisals.explainBy,
        explainedAt: appraisals.explainedAt,
      })
      .from(appraisals)
      .where(and(inArray(appraisals.blocYearId, ids), eq(appraisals.round, 'appraised'))),
    rechecks: reader
      .select({
        year: recheckRequests.blocYearId,
        agencyId: recheckRequests.agencyId,
        requestedAt: recheckRequests.requestedAt,
      })
      .from(recheckRequests)
      .where(and(inArray(recheckRequests.blocYearId, ids), isNull(recheckRequests.answeredAt))),
    crossScoring: reader
      .select({
        year: crossAssignments.blocYearId,
        scorerAgencyId: crossAssignments.scorerAgencyId,
        agencyId: crossAssignments.agencyId,
        assignedAt: crossAssignments.assignedAt,
      })
      .from(crossAssignments)
      .where(
        and(
          inArray(crossAssignments.blocYearId, ids),
          isNull(crossAssignments.sentAt),
          isNull(crossAssignments.recusedAt),
          isNull(crossAssignments.withdrawnAt),
        ),
      )
      .orderBy(asc(crossAssignments.assignedAt)),
    results: reader
      .select({ year: results.blocYearId, agencyId: results.agencyId, recordedAt: results.recordedAt })
      .from(results)
      .where(inArray(results.blocYearId, ids)),
    publications: reader
      .select({
        year: resultPublications.blocYearId,
        on: resultPublications.publishedOn,
        at: resultPublications.publishedAt,
      })
      .from(resultPublications)
      .where(inArray(resultPublications.blocYearId, ids)),
    nominations: reader
      .select({
        id: nominations.id,
        year: nominations.blocYearId,
        number: nominations.number,
        agencyId: nominations.agencyId,
        status: nominations.status,
        sentAt: nominations.sentAt,
      })
      .from(nominations)
      .where(inArray(nominations.blocYearId, ids))
      .orderBy(asc(nominations.number)),
    nominationReturns: reader
      .select({
        nominationId: nominationReturns.nominationId,
        at: nominationReturns.returnedAt,
        answerBy: nominationReturns.answerBy,
      })
      .from(nominationReturns)
      .where(inArray(nominationReturns.blocYearId, ids))
      .orderBy(asc(nominationReturns.returnedAt)),
    opinions: reader
      .select({ nominationId: opinions.nominationId, agencyId: opinions.agencyId, personId: opinions.personId })
      .from(opinions)
      .where(inArray(opinions.blocYearId, ids)),
    conflicts: reader
      .select({
        nominationId: reviewConflicts.nominationId,
        agencyId: reviewConflicts.agencyId,
        personId: reviewConflicts.personId,
        holdsSeat: reviewConflicts.holdsSeat,
      })
      .from(reviewConflicts)
      .where(and(inArray(reviewConflicts.blocYearId, ids), isNull(reviewConflicts.withdrawnAt))),
    objections: reader
      .select({
        year: objections.blocYearId,
        agencyId: objections.agencyId,
        nominationId: objections.nominationId,
        filedAt: objections.filedAt,
        answerBy: objections.answerBy,
      })
      .from(objections)
      .where(and(inArray(objections.blocYearId, ids), isNull(objections.answeredAt), isNull(objections.withdrawnAt)))
      .orderBy(asc(objections.number)),
    conferences: reader.select().from(conferences).where(inArray(conferences.blocYearId, ids)),
    minutes: reader
      .select({ year: minutesSignatures.blocYearId, capacity: minutesSignatures.capacity })
      .from(minutesSignatures)
      .where(inArray(minutesSignatures.blocYearId, ids)),
    ballots: reader.select().from(ballots).where(inArray(ballots.blocYearId, ids)).orderBy(asc(ballots.number)),
    tellers: reader
      .select({
        ballotId: ballotTellers.ballotId,
        personId: ballotTellers.personId,
        agencyId: ballotTellers.agencyId,
        confirmedAt: ballotTellers.confirmedAt,
      })
      .from(ballotTellers)
      .where(inArray(ballotTellers.blocYearId, ids)),
    proposals: reader
      .selectDistinct({ year: rotationProposals.blocYearId })
      .from(rotationProposals)
      .where(inArray(rotationProposals.blocYearId, ids)),
    acclamations: reader
      .select({ year: acclamations.blocYearId, role: acclamations.role })
      .from(acclamations)
      .where(inArray(acclamations.blocYearId, ids)),
    recognitions: reader
      .select({ year: recognitions.blocYearId })
      .from(recognitions)
      .where(inArray(recognitions.blocYearId, ids)),
    handovers: reader.select().from(handovers).where(inArray(handovers.blocYearId, ids)),
    unchecked: reader
      .select({ handoverId: handoverItems.handoverId })
      .from(handoverItems)
      .where(and(inArray(handoverItems.blocYearId, ids), isNull(handoverItems.checkedAt))),
    confirmations: reader
      .select({ handoverId: handoverConfirmations.handoverId, side: handoverConfirmations.side })
      .from(handoverConfirmations)
      .where(inArray(handoverConfirmations.blocYearId, ids)),
    submissions: reader.select().from(submissions).where(inArray(submissions.blocYearId, ids)),
    submissionReturns: reader
      .select({ year: submissionReturns.blocYearId, at: submissionReturns.returnedAt })
      .from(submissionReturns)
      .where(inArray(submissionReturns.blocYearId, ids))
      .orderBy(asc(submissionReturns.returnedAt)),
    decisions: reader
      .select({ year: decisions.blocYearId, on: decisions.decidedOn })
      .from(decisions)
      .where(inArray(decisions.blocYearId, ids)),
    bulletins: reader
      .select({ year: bulletins.blocYearId, on: bulletins.publishedOn })
      .from(bulletins)
      .where(inArray(bulletins.blocYearId, ids)),
  });
}

export type StandingRows = Awaited<ReturnType<typeof readStandingRows>>;

/** Awaits several queries at once, each under its name. */
async function together<T extends Record<string, PromiseLike<unknown>>>(
  queries: T,
): Promise<{ [K in keyof T]: Awaited<T[K]> }> {
  const entries = await Promise.all(Object.entries(queries).map(async ([name, query]) => [name, await query] as const));
  return Object.fromEntries(entries) as { [K in keyof T]: Awaited<T[K]> };
}
