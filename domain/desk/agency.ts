import type { Standing } from '../bloc/standing';
import { appointmentsOn, type ActorFacts } from '../person/actor';
import { isBound, joinsLater } from '../covenant/bound';
import { reportersOf } from '../plan-task/state';
import type { ReminderAbout } from '../reminder/owed';
import { may } from '../rights/may';
import type { Action } from '../rights/rights';
import { addDays } from '../shared/dates';
import { task, taskOn, type DeskYear, type Task } from './task';

/** What waits for the officer and the head of a member agency, for each member agency the actor serves. */
export function ofAgencies(actor: ActorFacts, year: DeskYear, standing: Standing): Task[] {
  const served = appointmentsOn(actor, year.on).flatMap(({ agencyId }) =>
    agencyId !== null && year.memberAgencyIds.includes(agencyId) ? [agencyId] : [],
  );
  return [...new Set(served)].flatMap((agencyId) => {
    const seat: Seat = { agencyId, can: (action) => may(actor, action, year, { agencyId }).ok };
    return [
      ...registering(seat, standing),
      ...consulted(seat, standing),
      ...signing(seat, standing),
      ...workingOn(seat, year, standing),
      ...hosting(seat, year, standing),
      ...reporting(seat, year, standing),
      ...scoring(seat, standing),
      ...answering(seat, year, standing),
      ...scoringPeers(seat, standing),
      ...nominating(seat, standing),
      ...handingOver(seat, standing),
    ];
  });
}

/** A common task is put before its owner so long before its day. */
const daysBefore = 30;

/** The last time an agency was reminded of something. */
const lastOf = ({ reminders }: Standing, agencyId: string, about: ReminderAbout) =>
  reminders.find((one) => one.about === about && one.agencyId === agencyId);

type Seat = { readonly agencyId: string; readonly can: (action: Action) => boolean };

function registering({ agencyId, can }: Seat, standing: Standing): Task[] {
  const { plan, covenant, registrations, deadlines } = standing;
  const own = registrations.find((one) => one.agencyId === agencyId);
  // Who joined after the freeze registers for an annex.
  const bound = covenant && !joinsLater(agencyId, standing);
  if (!plan || bound || own?.sentAt || !can('registration.saved')) return [];
  const place = { at: 'registration', agencyId } as const;
  const reminded = lastOf(standing, agencyId, 'registration');
  if (own?.returned) {
    const { at: since, answerBy: dueOn } = own.returned;
    return [task('registrationReturned', place, { since, dueOn, reminded })];
  }
  return covenant
    ? [task('registerForAnnex', place, { reminded })]
    : [task('register', place, { since: plan.openedAt, dueOn: deadlines.registration, reminded })];
}

function consulted({ agencyId, can }: Seat, { covenant, consultation }: Standing): Task[] {
  if (!consultation || covenant || consultation.answeredAgencyIds.includes(agencyId) || !can('consultation.agreed'))
    return [];
  const { openedAt, answerBy } = consultation;
  return [task('answerConsultation', { at: 'covenantDraft' }, { since: openedAt, dueOn: answerBy })];
}

function signing({ agencyId, can }: Seat, standing: Standing): Task[] {
  const { covenant, deadlines, publishedOn } = standing;
  if (!covenant || !can('covenant.signed')) return [];
  const annex = publishedOn ? null : covenant.annex;
  if (annex && annex.partyAgencyIds.includes(agencyId) && !annex.signedAgencyIds.includes(agencyId)) {
    const last = lastOf(standing, agencyId, 'signature');
    // What was said before the annex was frozen was about the covenant.
    const reminded = last && last.at >= annex.frozenAt ? last : undefined;
    return [task('signAnnex', { at: 'annex', number: annex.number }, { since: annex.frozenAt, reminded })];
  }
  if (covenant.completedAt || [...covenant.signedAgencyIds, ...covenant.joinedAgencyIds].includes(agencyId)) return [];
  if (!covenant.partyAgencyIds.includes(agencyId)) return [];
  const reminded = lastOf(standing, agencyId, 'signature');
  return [task('sign', { at: 'covenant' }, { since: covenant.frozenAt, dueOn: deadlines.covenant, reminded })];
}

/** Common tasks whose day is near or past and that still want a report; as one, for an agency may own many. */
function workingOn({ agencyId, can }: Seat, { on }: DeskYear, standing: Standing): Task[] {
  const { plan, planTasks, conference, decidedOn } = standing;
  if (!plan?.adoptedOn || conference?.closedAt || decidedOn || !can('planTask.reported')) return [];
  const near = planTasks.flatMap((one) =>
    one.dueOn !== null && one.dueOn <= addDays(on, daysBefore) && reportersOf(one, [agencyId]).length > 0
      ? [one.dueOn]
      : [],
  );
  const [dueOn] = near.toSorted();
  if (dueOn === undefined) return [];
  const reminded = lastOf(standing, agencyId, 'planTask');
  return [task('reportTasks', { at: 'progress' }, { count: near.length, dueOn, reminded })];
}

/** The roll of an activity that was held, for its host. */
function hosting({ agencyId, can }: Seat, { on }: DeskYear, { activities, publishedOn }: Standing): Task[] {
  if (publishedOn || !can('activity.attended')) return [];
  return activities.flatMap(({ number, hostAgencyId, heldOn, cancelled, settled, presences }) =>
    hostAgencyId === agencyId && heldOn <= on && !cancelled && !settled && Object.keys(presences).length === 0
      ? [task('recordActivity', { at: 'activity', number }, { dueOn: heldOn })]
      : [],
  );
}

/** Until scoring opens, also after its day. */
function reporting({ agencyId, can }: Seat, { on }: DeskYear, standing: Standing): Task[] {
  const { covenant, deadlines, progressAgencyIds, scoringOpenedAt } = standing;
  const dueOn = deadlines.midYear;
  if (
    !covenant?.completedAt ||
    !dueOn ||
    (dueOn < on && scoringOpenedAt !== null) ||
    !isBound(agencyId, covenant) ||
    progressAgencyIds.includes(agencyId) ||
    !can('registration.progressed')
  )
    return [];
  const reminded = lastOf(standing, agencyId, 'midYear');
  return [task('progress', { at: 'progress' }, { since: covenant.completedAt, dueOn, reminded })];
}

function scoring({ agencyId, can }: Seat, standing: Standing): Task[] {
  const { scoringOpenedAt, publishedOn, selfAssessments, appraisals, deadlines } = standing;
  // Once its appraisal was sent a sheet is closed.
  if (!scoringOpenedAt || publishedOn || appraisals.some((one) => one.agencyId === agencyId)) return [];
  const sheet = selfAssessments.find((one) => one.agencyId === agencyId);
  const reminded = lastOf(standing, agencyId, 'selfScore');
  const waits = (code: string, since: Date | null, dueOn = deadlines.selfScore) => [
    task(code, { at: 'sheet', agencyId }, { since, dueOn, reminded }),
  ];
  if (sheet?.status === 'submitted') return [];
  if (sheet?.status === 'returned')
    return can('selfAssessment.saved') ? waits('sheetReturned', sheet.returnedAt, sheet.answerBy ?? undefined) : [];
  if (can('selfAssessment.submitted')) return waits('submitSheet', scoringOpenedAt);
  return can('selfAssessment.saved') ? waits('fillSheet', scoringOpenedAt) : [];
}

function answering({ agencyId, can }: Seat, { on }: DeskYear, { publishedOn, appraisals }: Standing): Task[] {
  if (publishedOn) return [];
  return appraisals.flatMap(({ agencyId: of, sentAt, explainBy, explained }) =>
    of === agencyId && explainBy !== null && on <= explainBy && !explained && can('explanation.saved')
      ? [task('explain', { at: 'sheet', agencyId }, { since: sentAt, dueOn: explainBy })]
      : [],
  );
}

/** The peers' word comes before the first appraisal is sent, and needs a sheet that was. */
function scoringPeers(
  { agencyId, can }: Seat,
  { publishedOn, crossScoring, selfAssessments, appraisals }: Standing,
): Task[] {
  if (publishedOn || !can('cross.saved')) return [];
  const sent = (id: string) => selfAssessments.some((one) => one.agencyId === id && one.status === 'submitted');
  const open = crossScoring.filter(
    (one) =>
      one.scorerAgencyId === agencyId &&
      sent(one.agencyId) &&
      !appraisals.some((appraised) => appraised.agencyId === one.agencyId),
  );
  return taskOn(
    open.map((one) => one.agencyId),
    'scorePeers',
    { at: 'cross' },
    { since: open[0]?.assignedAt ?? null },
  );
}

function nominating({ agencyId, can }: Seat, { nominations, publishedAt, ballots, deadlines }: Standing): Task[] {
  const own = nominations.filter((one) => one.agencyId === agencyId);
  if (publishedAt && own.length === 0 && ballots.length === 0 && can('nomination.saved'))
    return [task('nominate', { at: 'newNomination' }, { since: publishedAt, dueOn: deadlines.nomination })];
  return own.flatMap(({ number, status, returnedAt, answerBy }) => {
    const place = { at: 'nomination', number } as const;
    if (status === 'returned' && can('nomination.saved'))
      return [task('nominationReturned', place, { since: returnedAt, ...(answerBy ? { dueOn: answerBy } : {}) })];
    if (status === 'draft' && can('nomination.sent'))
      return [task('sendNomination', place, { dueOn: deadlines.nomination })];
    return [];
  });
}

function handingOver({ agencyId, can }: Seat, { handover }: Standing): Task[] {
  const side = handover?.fromAgencyId === agencyId ? 'from' : handover?.toAgencyId === agencyId ? 'to' : null;
  if (
    !handover ||
    !side ||
    handover.unchecked > 0 ||
    handover.confirmedSides.includes(side) ||
    !can('handover.confirmed')
  )
    return [];
  return [task('confirmHandover', { at: 'leadership' }, { since: handover.preparedAt })];
}
