import type { Standing } from '../bloc/standing';
import { mayDecide, mayGiveOpinion } from '../nomination/review';
import { appointmentsOn, type ActorFacts } from '../person/actor';
import { earliest, taskOn, type DeskYear, type Task } from './task';

/** What waits for the heads who review: nominations of others without their opinion, and those they put to the ballot. */
export function ofReviewer(actor: ActorFacts, year: DeskYear, { nominations }: Standing): Task[] {
  const sent = nominations.filter(({ status }) => status === 'sent');
  const served = appointmentsOn(actor, year.on).map(({ agencyId }) => agencyId);
  const silent = sent.filter(
    ({ agencyId, opinionAgencyIds }) =>
      mayGiveOpinion(actor, year, agencyId).ok && !opinionAgencyIds.some((spoken) => served.includes(spoken)),
  );
  const undecided = sent.filter(({ agencyId }) => mayDecide(actor, 'nomination.putToBallot', year, agencyId).ok);
  return [...waiting('review', silent), ...waiting('putToBallot', undecided)];
}

function waiting(code: string, nominations: Standing['nominations']): Task[] {
  const since = earliest(nominations.map(({ sentAt }) => sentAt));
  return taskOn(
    nominations.map(({ agencyId }) => agencyId),
    code,
    { at: 'nominations' },
    { since },
  );
}
