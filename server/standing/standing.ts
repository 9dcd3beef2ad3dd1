import type { Reader } from '@/db/client';
import type { Standing } from '@/domain/bloc/standing';
import { answerOf } from '@/domain/covenant/consult';
import { isBound } from '@/domain/covenant/bound';
import { readAnnex } from '@/domain/covenant/annex';
import { partiesOf } from '@/domain/covenant/content';
import { isOpen } from '@/domain/covenant/remark';
import { recognitionOf } from '@/domain/leadership/recognise';
import { countedOpinions } from '@/domain/nomination/conflict';
import { charterHash } from '../charter/queries';
import { hashToReopen } from '../covenant/approval-subject';
import { readStandingRows, type StandingRows } from './queries';

/** Where each of these bloc years stands, by its id. */
export async function readStandings(reader: Reader, blocYearIds: readonly string[]): Promise<Map<string, Standing>> {
  if (blocYearIds.length === 0) return new Map();
  const rows = await readStandingRows(reader, blocYearIds);
  return new Map(blocYearIds.map((id) => [id, standingOf(id, rows)]));
}

/** Where a bloc year stands, read inside a verb. */
export async function getStanding(reader: Reader, { id }: { readonly id: string }): Promise<Standing> {
  return standingOf(id, await readStandingRows(reader, [id]));
}

function standingOf(id: string, rows: StandingRows): Standing {
  const of = <T extends { year: string }>(list: readonly T[]) => list.filter(({ year }) => year === id);
  const ofYear = <T extends { blocYearId: string }>(list: readonly T[]) =>
    list.filter(({ blocYearId }) => blocYearId === id);
  const plan = of(rows.plans)[0];
  const publication = of(rows.publications)[0];
  const covenant = covenantOf(ofYear(rows.covenants)[0], rows);
  return {
    charterOn: of(rows.charters)[0]?.on ?? null,
    deputies: of(rows.charters)[0]?.deputies ?? 1,
    criteriaOn: of(rows.criteria)[0]?.on ?? null,
    deadlines: Object.fromEntries(of(rows.deadlines).map(({ kind, dueOn }) => [kind, dueOn])),
    plan: plan ? { openedAt: plan.openedAt, adoptedOn: plan.adoptedOn } : null,
    planTasks: of(rows.planTasks).map((task) => taskOf(task, rows)),
    activities: ofYear(rows.activities).map((activity) => activityOf(activity, rows)),
    reminders: of(rows.reminders).flatMap(({ about, agencyId, on, at }) =>
      on !== null && at !== null ? [{ about, agencyId, on, at }] : [],
    ),
    registrations: of(rows.registrations).map((one) => registrationOf(one, rows)),
    consultation: consultationOf(ofYear(rows.rounds).at(-1), rows),
    covenant,
    progressAgencyIds: of(rows.progress)
      .map(({ agencyId }) => agencyId)
      // What a joiner reported counts no more where its annex is void.
      .filter((agencyId) => covenant === null || isBound(agencyId, covenant)),
    scoringOpenedAt: of(rows.openings)[0]?.openedAt ?? null,
    selfAssessments: ofYear(rows.selfAssessments).map((sheet) => selfAssessmentOf(sheet, rows)),
    appraisals: of(rows.appraisals).map(({ agencyId, sentAt, explainBy, explainedAt }) => {
      return { agencyId, sentAt, explainBy, explained: explainedAt !== null };
    }),
    rechecks: of(rows.rechecks).map(({ agencyId, requestedAt }) => ({ agencyId, requestedAt })),
    crossScoring: of(rows.crossScoring).map(({ scorerAgencyId, agencyId, assignedAt }) => {
      return { scorerAgencyId, agencyId, assignedAt };
    }),
    resultAgencyIds: of(rows.results).map(({ agencyId }) => agencyId),
    publishedOn: publication?.on ?? null,
    publishedAt: publication?.at ?? null,
    nominations: of(rows.nominations).map(({ id: nominationId, number, agencyId, status, sentAt }) => {
      const conflicts = rows.conflicts.filter((one) => one.nominationId === nominationId);
      const given = rows.opinions.filter((one) => one.nominationId === nominationId);
      const last = rows.nominationReturns.findLast((one) => one.nominationId === nominationId);
      return {
        number,
        agencyId,
        status,
        sentAt,
        returnedAt: last?.at ?? null,
        answerBy: last?.answerBy ?? null,
        opinionAgencyIds: countedOpinions(given, conflicts).map((one) => one.agencyId),
        conflicts,
      };
    }),
    conference: conferenceOf(ofYear(rows.conferences)[0], rows),
    ballots: ofYear(rows.ballots).map(({ id: ballotId, number, status, preparedAt, countedAt }) => ({
      number,
      status,
      preparedAt,
      countedAt,
      tellers: rows.tellers
        .filter((one) => one.ballotId === ballotId)
        .map(({ personId, agencyId, confirmedAt }) => ({ personId, agencyId, confirmed: confirmedAt !== null })),
    })),
    objections: of(rows.objections).map(({ agencyId, nominationId, filedAt, answerBy }) => {
      const about = rows.nominations.find((one) => one.id === nominationId);
      const conflicts = rows.conflicts.filter((one) => one.nominationId === nominationId);
      return { agencyId, filedAt, answerBy, nominee: about ? { agencyId: about.agencyId, conflicts } : null };
    }),
    approvals: awaitedIn(id, rows),
    proposed: of(rows.proposals).length > 0,
    acclaimed: of(rows.acclamations).map(({ role }) => role),
    recognition: recognitionOf(of(rows.charters)[0]?.leaderChoice ?? null, of(rows.recognitions).length > 0),
    handover: handoverOf(ofYear(rows.handovers)[0], rows),
    submission: submissionOf(ofYear(rows.submissions)[0], rows),
    decidedOn: of(rows.decisions)[0]?.on ?? null,
    bulletinOn: of(rows.bulletins)[0]?.on ?? null,
  };
}

/** What a second head was asked for and has not given, while the draft, the covenant or the annex it is about is still the same. */
function awaitedIn(
  id: string,
  { approvals, charterDrafts, covenants, annexes, results, publications, nominations }: StandingRows,
): Standing['approvals'] {
  const drafts = charterDrafts.map((draft) => ({ id: draft.id, sha256: charterHash(draft.rules) }));
  const texts = covenants.map(({ id: covenantId, sha256 }) => ({
    id: covenantId,
    sha256: hashToReopen(
      sha256,
      annexes.filter(({ parentId }) => parentId === covenantId).map((annex) => annex.sha256),
    ),
  }));
  const changed = results.flatMap(({ year, recordedAt }) => (year === id ? recordedAt.getTime() : []));
  const writable = nominations.filter(({ status }) => status === 'draft' || status === 'returned');
  const isCurrent = ({ act, subjectId, sha256, askedAt }: StandingRows['approvals'][number]) => {
    if (act === 'nomination.overQuota') return writable.some((one) => one.id === subjectId);
    return act === 'results.published'
      ? // The page says whether it is still the very ranking; here it is enough that no result was changed since.
        !publications.some(({ year }) => year === id) && Math.max(...changed) <= askedAt.getTime()
      : [...drafts, ...texts, ...annexes].some((subject) => subject.id === subjectId && subject.sha256 === sha256);
  };
  return approvals
    .filter((one) => one.year === id && isCurrent(one))
    .map(({ act, askedAgencyId, askedAt }) => ({ act, askedAgencyId, askedAt }));
}

function taskOf({ id, number }: StandingRows['planTasks'][number], rows: StandingRows): Standing['planTasks'][number] {
  const given = rows.taskAssignments.findLast(({ taskId }) => taskId === id);
  const reports = rows.taskReports.filter(({ taskId }) => taskId === id);
  return {
    number,
    wholeBloc: given?.wholeBloc ?? false,
    ownerAgencyId: given?.ownerAgencyId ?? null,
    dueOn: given?.dueOn ?? null,
    reports: reports.map(({ number: nth, agencyId, state, corrects }) => ({ number: nth, agencyId, state, corrects })),
  };
}

function activityOf(activity: StandingRows['activities'][number], rows: StandingRows): Standing['activities'][number] {
  const { id, number, title, hostAgencyId, heldOn, place, everybody, plannedAt, cancelledAt, settledAt } = activity;
  const of = <T extends { activityId: string }>(list: readonly T[]) =>
    list.filter(({ activityId }) => activityId === id);
  const moves = of(rows.activityMoves);
  return {
    number,
    title,
    hostAgencyId,
    heldOn,
    place,
    expectedAgencyIds: everybody ? null : of(rows.activityExpected).map(({ agencyId }) => agencyId),
    cancelled: cancelledAt !== null,
    settled: settledAt !== null,
    presences: Object.fromEntries(of(rows.activityAttendances).map(({ agencyId, presence }) => [agencyId, presence])),
    changedAt: moves.at(-1)?.movedAt ?? plannedAt,
    moves: moves.length,
  };
}

function selfAssessmentOf(
  { id, agencyId, status, submittedOn, submittedAt, lateDays, totalCenti }: StandingRows['selfAssessments'][number],
  rows: StandingRows,
): Standing['selfAssessments'][number] {
  const { returnedAt = null, answerBy = null } = rows.selfReturns.findLast((one) => one.selfAssessmentId === id) ?? {};
  return { agencyId, status, submittedOn, submittedAt, late: lateDays > 0, returnedAt, answerBy, totalCenti };
}

function registrationOf(
  { id, agencyId, sentAt, agreedAt, returnedAt }: StandingRows['registrations'][number],
  rows: StandingRows,
): Standing['registrations'][number] {
  const last = rows.registrationReturns.findLast(({ registrationId }) => registrationId === id);
  return {
    agencyId,
    sentAt,
    agreedAt,
    returned: returnedAt && last ? { at: returnedAt, answerBy: last.answerBy } : null,
  };
}

function consultationOf(
  round: StandingRows['rounds'][number] | undefined,
  rows: StandingRows,
): Standing['consultation'] {
  if (!round) return null;
  const { openedAt, answerBy, id, blocYearId } = round;
  const consents = rows.consents.filter(({ consultationId }) => consultationId === id);
  const remarks = rows.remarks.filter(({ year }) => year === blocYearId);
  const spoke = [...consents, ...remarks].map(({ agencyId }) => agencyId);
  return {
    openedAt,
    answerBy,
    answeredAgencyIds: [...new Set(spoke)].filter(
      (agencyId) => answerOf(agencyId, round, consents, remarks).answer !== 'silent',
    ),
    remarksSince: remarks.filter(isOpen).map(({ madeAt }) => madeAt),
  };
}

function covenantOf(version: StandingRows['covenants'][number] | undefined, rows: StandingRows): Standing['covenant'] {
  if (!version) return null;
  const agencies = (list: readonly { versionId: string; agencyId: string }[]) =>
    list.filter(({ versionId }) => versionId === version.id).map(({ agencyId }) => agencyId);
  const signedAgencyIds = agencies(rows.signatures);
  const parties = new Set(partiesOf(version.content).map(({ code }) => code));
  return {
    frozenOn: version.frozenOn,
    frozenAt: version.frozenAt,
    completedAt: version.completedAt,
    partyAgencyIds: rows.members.flatMap(({ year, agencyId, code }) =>
      year === version.blocYearId && parties.has(code) ? agencyId : [],
    ),
    signedAgencyIds,
    refusals: refusalsOf(version.id, signedAgencyIds, rows),
    ...annexesOf(version, rows),
  };
}

/** The latest refusal of each agency that has not signed a text since. */
function refusalsOf(textId: string, signed: readonly string[], rows: StandingRows) {
  const refused = rows.refusals.flatMap(({ versionId, ...one }) =>
    versionId === textId && !signed.includes(one.agencyId) ? [one] : [],
  );
  return [...new Map(refused.map((one) => [one.agencyId, one])).values()];
}

/** Who joined by the annexes that hold, and the one being signed. */
function annexesOf(
  covenant: StandingRows['covenants'][number],
  rows: StandingRows,
): Pick<NonNullable<Standing['covenant']>, 'joinedAgencyIds' | 'annex'> {
  const annexes = rows.annexes.filter(({ parentId }) => parentId === covenant.id);
  const idsOf = (parties: readonly { readonly code: string }[]) => {
    const codes = new Set(parties.map(({ code }) => code));
    return rows.members.flatMap(({ year, agencyId, code }) =>
      year === covenant.blocYearId && codes.has(code) ? agencyId : [],
    );
  };
  const joined = annexes.flatMap(({ completedAt, content }) =>
    completedAt ? readAnnex(content).changes.filter((change) => change.kind === 'joining') : [],
  );
  const waiting = annexes.find(({ completedAt }) => completedAt === null);
  const signed = rows.signatures.flatMap(({ versionId, agencyId }) => (versionId === waiting?.id ? agencyId : []));
  return {
    joinedAgencyIds: idsOf(joined),
    annex: waiting
      ? {
          number: waiting.number,
          frozenAt: waiting.frozenAt,
          partyAgencyIds: idsOf(readAnnex(waiting.content).parties),
          signedAgencyIds: signed,
          refusals: refusalsOf(waiting.id, signed, rows),
        }
      : null,
  };
}

function conferenceOf(
  conference: StandingRows['conferences'][number] | undefined,
  rows: StandingRows,
): Standing['conference'] {
  if (!conference) return null;
  const { heldOn, convenedAt, openedAt, closedAt, chairAgencyId, blocYearId } = conference;
  const minutesSignedBy = rows.minutes.filter(({ year }) => year === blocYearId).map(({ capacity }) => capacity);
  return { heldOn, convenedAt, openedAt, closedAt, chairAgencyId, minutesSignedBy };
}

function handoverOf(handover: StandingRows['handovers'][number] | undefined, rows: StandingRows): Standing['handover'] {
  if (!handover) return null;
  const { id, fromAgencyId, toAgencyId, preparedAt, completedOn, completedAt } = handover;
  return {
    fromAgencyId,
    toAgencyId,
    preparedAt,
    unchecked: rows.unchecked.filter(({ handoverId }) => handoverId === id).length,
    confirmedSides: rows.confirmations.filter(({ handoverId }) => handoverId === id).map(({ side }) => side),
    completedOn,
    completedAt,
  };
}

function submissionOf(
  submission: StandingRows['submissions'][number] | undefined,
  rows: StandingRows,
): Standing['submission'] {
  if (!submission) return null;
  const { status, draftedAt, sentAt, receivedAt, blocYearId } = submission;
  return {
    status,
    draftedAt,
    sentAt,
    receivedAt,
    returnedAt: rows.submissionReturns.findLast(({ year }) => year === blocYearId)?.at ?? null,
  };
}
