import type { Standing } from '../bloc/standing';
import { mayAppraise } from '../scoring/may-appraise';
import { mayDecide, mayGiveOpinion } from '../nomination/review';
import { appointmentsOn, type ActorFacts } from '../person/actor';
import { earliest, task, taskOn, type DeskYear, type Task } from './task';

/** What waits for those who review: nominations of others without their opinion, those they put to the ballot, sheets and rechecks they answer for. */
export function ofReviewer(actor: ActorFacts, year: DeskYear, standing: Standing): Task[] {
  const { nominations } = standing;
  const sent = nominations.filter(({ status }) => status === 'sent');
  const served = appointmentsOn(actor, year.on).map(({ agencyId }) => agencyId);
  const silent = sent.filter(
    (one) => mayGiveOpinion(actor, year, one).ok && !one.opinionAgencyIds.some((spoken) => served.includes(spoken)),
  );
  const undecided = sent.filter((one) => mayDecide(actor, 'nomination.putToBallot', year, one).ok);
  return [
    ...appraising(actor, year, standing),
    ...waiting('review', silent, 'reviewQueue'),
    ...waiting('putToBallot', undecided, 'ballotGroups'),
  ];
}

/** The sheet of the agency that leads waits for its deputies; where it has none the others agree among themselves whose turn it is. */
function appraising(actor: ActorFacts, year: DeskYear, standing: Standing): Task[] {
  const { publishedOn, selfAssessments, resultAgencyIds, appraisals, rechecks, deadlines } = standing;
  if (publishedOn) return [];
  const leading = selfAssessments.filter(
    ({ agencyId, status }) =>
      agencyId === year.leadingAgencyId &&
      status === 'submitted' &&
      !resultAgencyIds.includes(agencyId) &&
      !appraisals.some((one) => one.agencyId === agencyId) &&
      year.leaders.some(({ role }) => role === 'deputy') &&
      mayAppraise(actor, 'appraisal.saved', year, agencyId).ok,
  );
  const asked = rechecks.filter(({ agencyId }) => mayAppraise(actor, 'recheck.answered', year, agencyId).ok);
  return [
    ...leading.map(({ agencyId, submittedAt }) =>
      task('appraiseLeader', { at: 'appraisal', agencyId }, { since: submittedAt, dueOn: deadlines.appraisal }),
    ),
    ...asked.map(({ agencyId, requestedAt }) =>
      task('answerRecheck', { at: 'appraisal', agencyId }, { since: requestedAt, agencyIds: [agencyId] }),
    ),
  ];
}

function waiting(code: string, nominations: Standing['nominations'], at: 'reviewQueue' | 'ballotGroups'): Task[] {
  const since = earliest(nominations.map(({ sentAt }) => sentAt));
  return taskOn(
    nominations.map(({ agencyId }) => agencyId),
    code,
    { at },
    { since },
  );
}
