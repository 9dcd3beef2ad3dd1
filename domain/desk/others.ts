import { conferenceCannotChoose } from '../leadership/assign';
import { mayRecognise } from '../leadership/recognise';
import { tellerOf } from '../ballot/confirm';
import type { Standing } from '../bloc/standing';
import { appointmentsOn, type ActorFacts } from '../person/actor';
import { may } from '../rights/may';
import { isOver, task, type DeskYear, type Task } from './task';

/** What waits for tellers, for those who sign the minutes of the conference, and for the province. */
export function ofOthers(actor: ActorFacts, year: DeskYear, standing: Standing): Task[] {
  return [...counting(actor, year, standing), ...minutes(actor, year, standing), ...province(actor, year, standing)];
}

function counting(actor: ActorFacts, year: DeskYear, { ballots }: Standing): Task[] {
  return ballots.flatMap(({ number, status, tellers, preparedAt, countedAt }) => {
    const place = { at: 'ballot', number } as const;
    const teller = tellerOf(tellers, actor);
    const can = (action: 'ballot.counted' | 'ballot.confirmed') =>
      may(actor, action, year, { namedFrom: teller?.agencyId }).ok;
    if (status === 'prepared' && can('ballot.counted')) return [task('enterTally', place, { since: preparedAt })];
    if (status === 'counted' && teller && !teller.confirmed && can('ballot.confirmed'))
      return [task('confirmTally', place, { since: countedAt })];
    return [];
  });
}

function minutes(actor: ActorFacts, year: DeskYear, { conference }: Standing): Task[] {
  if (!conference?.closedAt) return [];
  const { chairAgencyId, minutesSignedBy, closedAt } = conference;
  const owed = appointmentsOn(actor, year.on).some(
    ({ agencyId, office }) =>
      agencyId === chairAgencyId &&
      ((office === 'head' && !minutesSignedBy.includes('chair')) ||
        (office === 'secretary' && !minutesSignedBy.includes('secretary'))),
  );
  return owed ? [task('signMinutes', { at: 'conference' }, { since: closedAt })] : [];
}

function province(actor: ActorFacts, year: DeskYear, standing: Standing): Task[] {
  return [...offices(actor, year, standing), ...dossier(actor, year, standing)];
}

/** Who leads, where the province has a word in it: a choice it recognises, a bloc nobody leads yet, a leader that has gone. */
function offices(
  actor: ActorFacts,
  year: DeskYear,
  { acclaimed, recognition, deputies, conference }: Standing,
): Task[] {
  const place = { at: 'leadership' } as const;
  const choice = { recognition, acclaimed: acclaimed.map((role) => ({ role })), deputies };
  const recognises =
    mayRecognise({ ...choice, closed: conference?.closedAt != null }).ok &&
    may(actor, 'leadership.recognised', year).ok;
  const awaited = recognises ? [task('recogniseLeaders', place, { since: conference?.openedAt })] : [];
  if (isOver(year) || !may(actor, 'leadership.assigned', year).ok) return awaited;
  const led = year.leaders.some(({ role }) => role === 'leader');
  // No rule says who follows in the midst of a year (domain 12.2): a human decides.
  const gone = year.leaders.some(({ role, agencyId }) => role === 'leader' && !year.memberAgencyIds.includes(agencyId));
  if (gone) return [...awaited, task('replaceLeader', place)];
  return !led && conferenceCannotChoose(year) ? [...awaited, task('assignLeader', place)] : awaited;
}

function dossier(actor: ActorFacts, year: DeskYear, { submission }: Standing): Task[] {
  const place = { at: 'documents' } as const;
  if (submission?.status === 'sent' && may(actor, 'submission.received', year).ok)
    return [task('receiveSubmission', place, { since: submission.sentAt })];
  if (submission?.status === 'received' && may(actor, 'decision.recorded', year).ok)
    return [task('recordDecision', place, { since: submission.receivedAt })];
  return [];
}
