import { appointmentsOn, type ActorFacts } from '../person/actor';
import type { BlocYearFacts } from '../bloc/bloc-year';
import type { Standing } from '../bloc/standing';
import { may } from '../rights/may';
import type { IsoDate } from '../shared/dates';

/** Where a task is done: a station, an agency's sheet or registration, one nomination, one ballot. */
export type TaskPlace =
  | { readonly at: 'plan' | 'covenant' | 'progress' | 'results' | 'ranking' | 'nominations' | 'conference' | 'leadership' | 'documents' | 'newNomination' }
  | { readonly at: 'sheet' | 'registration'; readonly agencyId: string }
  | { readonly at: 'nomination' | 'ballot'; readonly number: number };

/** Something that waits for a person. `code` names its sentence under `desk.tasks` in the messages. */
export type Task = {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly agencyIds: readonly string[];
  /** Since when it has been waiting, where that is known. */
  readonly since: Date | null;
  readonly dueOn: IsoDate | null;
  readonly place: TaskPlace;
};

/** Everything of one bloc year that waits for this person, in the order of the year. Pure: the same facts as the pages show. */
export function tasksOf(actor: ActorFacts, year: BlocYearFacts, standing: Standing): Task[] {
  return [...ofAgencies(actor, year, standing), ...ofReviewer(actor, year, standing), ...ofKeeper(actor, year, standing), ...ofOthers(actor, year, standing)];
}

const task = (code: string, place: TaskPlace, more: Partial<Omit<Task, 'code' | 'place'>> = {}): Task => ({
  params: {},
  agencyIds: [],
  since: null,
  dueOn: null,
  ...more,
  code,
  place,
});

function ofAgencies(actor: ActorFacts, year: BlocYearFacts, s: Standing): Task[] {
  const mine = [...new Set(appointmentsOn(actor, year.on).flatMap((a) => (a.agencyId && year.memberAgencyIds.includes(a.agencyId) ? [a.agencyId] : [])))];
  return mine.flatMap((agencyId) => {
    const can = (action: Parameters<typeof may>[1]) => may(actor, action, year, { agencyId }).ok;
    const tasks: Task[] = [];
    const registration = s.registrations.find((one) => one.agencyId === agencyId);
    if (s.plan && !s.covenant && !registration?.sentAt && can('registration.saved'))
      tasks.push(task('register', { at: 'registration', agencyId }, { since: s.plan.openedAt, dueOn: s.deadlines.registration ?? null }));
    if (s.covenant && !s.covenant.completedAt && !s.covenant.signedAgencyIds.includes(agencyId) && can('covenant.signed'))
      tasks.push(task('sign', { at: 'covenant' }, { since: s.covenant.frozenAt, dueOn: s.deadlines.covenant ?? null }));
    if (s.covenant?.completedAt && s.deadlines.midYear && s.deadlines.midYear >= year.on && !s.progressAgencyIds.includes(agencyId) && can('registration.progressed'))
      tasks.push(task('progress', { at: 'progress' }, { since: s.covenant.completedAt, dueOn: s.deadlines.midYear }));
    if (s.scoringOpenedAt && !s.publishedOn) {
      const sheet = s.selfAssessments.find((one) => one.agencyId === agencyId);
      const dueOn = s.deadlines.selfScore ?? null;
      if (sheet?.status === 'returned' && can('selfAssessment.saved'))
        tasks.push(task('sheetReturned', { at: 'sheet', agencyId }, { since: sheet.returnedAt, dueOn }));
      else if (sheet?.status !== 'submitted' && can('selfAssessment.submitted'))
        tasks.push(task('submitSheet', { at: 'sheet', agencyId }, { since: s.scoringOpenedAt, dueOn }));
      else if (sheet?.status !== 'submitted' && can('selfAssessment.saved'))
        tasks.push(task('fillSheet', { at: 'sheet', agencyId }, { since: s.scoringOpenedAt, dueOn }));
    }
    const own = s.nominations.filter((one) => one.agencyId === agencyId);
    for (const one of own) {
      const place = { at: 'nomination', number: one.number } as const;
      if (one.status === 'returned' && can('nomination.saved')) tasks.push(task('nominationReturned', place, { since: one.returnedAt }));
      if (one.status === 'draft' && can('nomination.sent')) tasks.push(task('sendNomination', place, { dueOn: s.deadlines.nomination ?? null }));
    }
    if (s.publishedAt && own.length === 0 && s.ballots.length === 0 && can('nomination.saved'))
      tasks.push(task('nominate', { at: 'newNomination' }, { since: s.publishedAt, dueOn: s.deadlines.nomination ?? null }));
    const side = s.handover?.fromAgencyId === agencyId ? 'from' : s.handover?.toAgencyId === agencyId ? 'to' : null;
    if (s.handover && side && s.handover.unchecked === 0 && !s.handover.confirmedSides.includes(side) && can('handover.confirmed'))
      tasks.push(task('confirmHandover', { at: 'leadership' }, { since: s.handover.preparedAt }));
    return tasks;
  });
}

function ofReviewer(actor: ActorFacts, year: BlocYearFacts, s: Standing): Task[] {
  const waiting = s.nominations.filter(
    ({ status, agencyId, opinionAgencyIds }) =>
      status === 'sent' &&
      may(actor, 'opinion.given', year, { agencyId }).ok &&
      !appointmentsOn(actor, year.on).some((a) => a.agencyId !== null && opinionAgencyIds.includes(a.agencyId)),
  );
  if (waiting.length === 0) return [];
  const since = waiting.flatMap(({ sentAt }) => sentAt ?? []).toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
  return [task('review', { at: 'nominations' }, { params: { count: waiting.length }, agencyIds: waiting.map(({ agencyId }) => agencyId), since })];
}

function ofKeeper(actor: ActorFacts, year: BlocYearFacts, s: Standing): Task[] {
  const can = (action: Parameters<typeof may>[1]) => may(actor, action, year).ok;
  const missing = (have: readonly string[]) => year.memberAgencyIds.filter((id) => !have.includes(id));
  const tasks: Task[] = [];
  const push = (when: boolean, ...given: Parameters<typeof task>) => when && tasks.push(task(...given));

  if (can('covenant.frozen') && s.plan && !s.covenant) {
    const unsent = missing(s.registrations.flatMap(({ agencyId, sentAt }) => (sentAt ? [agencyId] : [])));
    push(unsent.length > 0, 'awaitRegistrations', { at: 'covenant' }, { params: { count: unsent.length }, agencyIds: unsent, dueOn: s.deadlines.registration ?? null });
    push(unsent.length === 0 && s.plan.adoptedOn !== null, 'freeze', { at: 'covenant' });
    push(s.plan.adoptedOn === null, 'adoptPlan', { at: 'plan' }, { since: s.plan.openedAt });
  }
  if (can('covenant.frozen') && s.covenant && !s.covenant.completedAt) {
    const unsigned = missing(s.covenant.signedAgencyIds);
    push(true, 'awaitSignatures', { at: 'covenant' }, { params: { count: unsigned.length }, agencyIds: unsigned, since: s.covenant.frozenAt });
  }
  if (can('results.recorded') && s.scoringOpenedAt && !s.publishedOn) {
    const unsent = missing(s.selfAssessments.flatMap(({ agencyId, status }) => (status === 'submitted' ? [agencyId] : [])));
    push(unsent.length > 0, 'awaitSheets', { at: 'results' }, { params: { count: unsent.length }, agencyIds: unsent, since: s.scoringOpenedAt, dueOn: s.deadlines.selfScore ?? null });
    const unrecorded = missing(s.resultAgencyIds).filter((id) => !unsent.includes(id));
    push(unrecorded.length > 0, 'recordResults', { at: 'results' }, { params: { count: unrecorded.length }, agencyIds: unrecorded, dueOn: s.deadlines.appraisal ?? null });
  }
  push(can('results.published') && !s.publishedOn && s.resultAgencyIds.length > 0 && missing(s.resultAgencyIds).length === 0, 'publish', { at: 'ranking' });
  const sent = s.nominations.filter(({ status }) => status === 'sent');
  push(can('ballot.prepared') && sent.length > 0, 'putToBallot', { at: 'nominations' }, { params: { count: sent.length }, agencyIds: sent.map(({ agencyId }) => agencyId) });
  push(can('conference.convened') && !s.conference && s.publishedOn !== null, 'convene', { at: 'conference' }, { dueOn: s.deadlines.conference ?? null });
  push(can('conference.opened') && s.conference !== null && !s.conference.openedAt, 'openConference', { at: 'conference' }, { dueOn: s.conference?.heldOn ?? null });
  if (s.conference?.openedAt) {
    push(can('ballot.prepared') && s.ballots.length === 0 && s.nominations.some(({ status }) => status === 'onBallot'), 'prepareBallot', { at: 'conference' });
    push(can('leadership.acclaimed') && s.acclaimed.length < 2 && !s.handover, 'acclaim', { at: 'leadership' });
    push(can('handover.prepared') && s.acclaimed.length === 2 && !s.handover, 'prepareHandover', { at: 'leadership' });
    push(can('handover.itemChecked') && s.handover !== null && s.handover.unchecked > 0, 'checkHandover', { at: 'leadership' }, { params: { count: s.handover?.unchecked ?? 0 } });
  }
  const settled = s.nominations.some(({ status }) => status === 'approved');
  push(can('submission.drafted') && settled && !s.submission && s.handover?.completedAt != null, 'draftSubmission', { at: 'documents' }, { dueOn: s.deadlines.dossier ?? null });
  push(can('submission.sent') && s.submission?.status === 'draft', 'sendSubmission', { at: 'documents' }, { since: s.submission?.draftedAt ?? null, dueOn: s.deadlines.dossier ?? null });
  push(can('submission.drafted') && s.submission?.status === 'returned', 'submissionReturned', { at: 'documents' }, { since: s.submission?.returnedAt ?? null });
  push(can('bulletin.published') && !s.bulletinOn && s.conference?.closedAt != null, 'publishBulletin', { at: 'documents' }, { since: s.conference?.closedAt ?? null });
  return tasks;
}

function ofOthers(actor: ActorFacts, year: BlocYearFacts, s: Standing): Task[] {
  const tasks: Task[] = [];
  for (const ballot of s.ballots) {
    const place = { at: 'ballot', number: ballot.number } as const;
    const teller = ballot.tellers.find(({ personId }) => personId === actor.personId);
    if (ballot.status === 'counted' && teller && !teller.confirmed) tasks.push(task('confirmTally', place, { since: ballot.countedAt }));
    if (ballot.status === 'prepared' && may(actor, 'ballot.counted', year, { named: teller !== undefined }).ok)
      tasks.push(task('enterTally', place, { since: ballot.preparedAt }));
  }
  if (s.conference?.closedAt) {
    const chairAgencyId = s.conference.chairAgencyId;
    const held = appointmentsOn(actor, year.on).filter(({ agencyId }) => agencyId === chairAgencyId);
    const owed = (office: 'head' | 'secretary', capacity: 'chair' | 'secretary') =>
      held.some((a) => a.office === office) && !s.conference?.minutesSignedBy.includes(capacity);
    if (owed('head', 'chair') || owed('secretary', 'secretary')) tasks.push(task('signMinutes', { at: 'conference' }, { since: s.conference.closedAt }));
  }
  if (s.submission?.status === 'sent' && may(actor, 'submission.received', year).ok)
    tasks.push(task('receiveSubmission', { at: 'documents' }, { since: s.submission.sentAt }));
  if (s.submission?.status === 'received' && may(actor, 'decision.recorded', year).ok)
    tasks.push(task('recordDecision', { at: 'documents' }, { since: s.submission.receivedAt }));
  return tasks;
}
