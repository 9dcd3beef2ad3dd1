import type { Standing } from '../bloc/standing';
import type { ActorFacts } from '../person/actor';
import { may } from '../rights/may';
import type { Action } from '../rights/rights';
import { daysBetween } from '../shared/dates';
import { earliest, missing, task, taskOn, type DeskYear, type Task } from './task';

/** What waits for those who keep the bloc: the secretary of the leader agency, and its head where the bloc decides. */
export function ofKeeper(actor: ActorFacts, year: DeskYear, standing: Standing): Task[] {
  const can: Can = (action) => may(actor, action, year).ok;
  return [
    ...covenant(can, year, standing),
    ...activities(can, year, standing),
    ...results(can, year, standing),
    ...conference(can, standing),
    ...rotation(can, standing),
    ...leadership(can, standing),
    ...papers(can, year, standing),
  ];
}

type Can = (action: Action) => boolean;

function covenant(
  can: Can,
  year: DeskYear,
  { plan, covenant: text, registrations, consultation, deadlines, publishedOn }: Standing,
): Task[] {
  if (!can('covenant.frozen')) return [];
  if (text) {
    // What a year that is ranked left unsigned nobody signs any more.
    const annex = publishedOn ? null : text.annex;
    const named = [...text.partyAgencyIds, ...text.joinedAgencyIds];
    const annexed = missing(year, [...named, ...(annex?.partyAgencyIds ?? [])]);
    const unsigned = text.completedAt ? [] : missing(year, [...text.signedAgencyIds, ...annexed]);
    const unsignedAnnex = annex
      ? annex.partyAgencyIds.filter((agencyId) => !annex.signedAgencyIds.includes(agencyId))
      : [];
    const sent = registrations.filter(
      ({ agencyId, sentAt, agreedAt }) => sentAt && !agreedAt && annexed.includes(agencyId),
    );
    return [
      ...(text.completedAt ? [] : refused(year, text.refusals)),
      ...taskOn(unsigned, 'awaitSignatures', { at: 'covenant' }, { since: text.frozenAt }),
      ...(annex ? refused(year, annex.refusals, annex.number) : []),
      ...(annex
        ? taskOn(
            unsignedAnnex,
            'awaitAnnexSignatures',
            { at: 'annex', number: annex.number },
            { since: annex.frozenAt },
          )
        : []),
      ...(publishedOn
        ? []
        : [
            ...taskOn(
              sent.map(({ agencyId }) => agencyId),
              'reviewRegistrations',
              { at: 'annexes' },
              { since: earliest(sent.map(({ sentAt }) => sentAt)) },
            ),
            ...taskOn(annexed, 'awaitAnnex', { at: 'annexes' }),
          ]),
    ];
  }
  if (!plan) return [];
  const unsent = missing(
    year,
    registrations.flatMap(({ agencyId, sentAt }) => (sentAt ? [agencyId] : [])),
  );
  const waiting = registrations.filter(
    ({ agencyId, sentAt, agreedAt }) => sentAt && !agreedAt && year.memberAgencyIds.includes(agencyId),
  );
  const remarks = consultation?.remarksSince ?? [];
  return [
    ...taskOn(unsent, 'awaitRegistrations', { at: 'covenant' }, { dueOn: deadlines.registration }),
    ...taskOn(
      waiting.map(({ agencyId }) => agencyId),
      'reviewRegistrations',
      { at: 'covenant' },
      { since: earliest(waiting.map(({ sentAt }) => sentAt)) },
    ),
    ...(remarks.length > 0
      ? [task('answerRemarks', { at: 'covenantDraft' }, { since: earliest(remarks), count: remarks.length })]
      : []),
    ...(unsent.length + waiting.length + remarks.length === 0 && plan.adoptedOn
      ? [task('freeze', { at: 'covenant' })]
      : []),
    ...(plan.adoptedOn ? [] : [task('adoptPlan', { at: 'plan' }, { since: plan.openedAt })]),
  ];
}

/** As much of a reason as a list of tasks has room for. */
const reasonLength = 160;

/** Each member that refused to sign, with its reason; who refused it reads the rest where the text stands. */
function refused(
  { memberAgencyIds }: DeskYear,
  refusals: NonNullable<Standing['covenant']>['refusals'],
  annex: number | null = null,
): Task[] {
  const [code, place] =
    annex === null
      ? (['signatureRefused', { at: 'covenant' }] as const)
      : (['annexRefused', { at: 'annex', number: annex }] as const);
  return refusals
    .filter(({ agencyId }) => memberAgencyIds.includes(agencyId))
    .map(({ agencyId, at, reason }) => ({
      ...task(code, place, { since: at, agencyIds: [agencyId] }),
      params: { reason: reason.length > reasonLength ? `${reason.slice(0, reasonLength).trimEnd()}…` : reason },
    }));
}

/** Activities that were held and whose attendance is not settled. */
function activities(can: Can, { on }: DeskYear, { activities: held, publishedOn }: Standing): Task[] {
  if (publishedOn || !can('activity.settled')) return [];
  const open = held.filter(({ heldOn, cancelled, settled }) => heldOn <= on && !cancelled && !settled);
  return open.length > 0 ? [task('settleActivities', { at: 'activities' }, { count: open.length })] : [];
}

function results(can: Can, year: DeskYear, standing: Standing): Task[] {
  const { scoringOpenedAt, publishedOn, selfAssessments, appraisals, resultAgencyIds, deadlines } = standing;
  if (publishedOn) return [];
  const tasks: Task[] = [];
  if (scoringOpenedAt && can('results.recorded')) {
    const sent = selfAssessments.filter(({ status }) => status === 'submitted');
    const unsent = missing(
      year,
      [...sent, ...appraisals].map(({ agencyId }) => agencyId),
    );
    // The own sheet waits for the deputy, where there is one.
    const byDeputy = year.leaders.some(({ role }) => role === 'deputy') ? [year.leadingAgencyId ?? ''] : [];
    const unrecorded = missing(year, [...resultAgencyIds, ...unsent, ...byDeputy]);
    tasks.push(
      ...taskOn(unsent, 'awaitSheets', { at: 'results' }, { since: scoringOpenedAt, dueOn: deadlines.selfScore }),
      ...taskOn(unrecorded, 'recordResults', { at: 'results' }, { dueOn: deadlines.appraisal }),
    );
  }
  const recorded = resultAgencyIds.length > 0 && missing(year, resultAgencyIds).length === 0;
  if (recorded && can('results.published')) tasks.push(task('publish', { at: 'ranking' }));
  return tasks;
}

function conference(
  can: Can,
  { conference: meeting, publishedOn, nominations, ballots, acclaimed, recognition, handover, deadlines }: Standing,
): Task[] {
  const place = { at: 'conference' } as const;
  if (!meeting)
    return publishedOn && can('conference.convened') ? [task('convene', place, { dueOn: deadlines.conference })] : [];
  if (meeting.closedAt) return [];
  if (!meeting.openedAt)
    return can('conference.opened')
      ? [task('openConference', place, { since: meeting.convenedAt, dueOn: meeting.heldOn })]
      : [];
  // A further round waits too: who did not reach the threshold stays on the ballot where the charter says so.
  const voting =
    ballots.every(({ status }) => status === 'confirmed') && nominations.some(({ status }) => status === 'onBallot');
  // Where the province recognises the leaders, the meeting ends before the handover.
  const chosen = recognition === 'notAsked' ? handover?.completedAt : acclaimed.includes('leader');
  const over = chosen && ballots.every(({ status }) => status === 'confirmed');
  return [
    ...(voting && can('ballot.prepared') ? [task('prepareBallot', place)] : []),
    ...(over && can('conference.closed') ? [task('closeConference', place, { since: handover?.completedAt })] : []),
  ];
}

function rotation(can: Can, { conference: meeting, proposed, acclaimed }: Standing): Task[] {
  if (!meeting || meeting.closedAt || proposed || acclaimed.length > 0 || !can('leadership.proposed')) return [];
  return [task('proposeLeadership', { at: 'rotation' }, { since: meeting.convenedAt, dueOn: meeting.heldOn })];
}

function leadership(can: Can, { conference: meeting, acclaimed, recognition, deputies, handover }: Standing): Task[] {
  if (!meeting?.openedAt) return [];
  const place = { at: 'leadership' } as const;
  if (handover) {
    const { unchecked, preparedAt } = handover;
    return unchecked > 0 && can('handover.itemChecked')
      ? [task('checkHandover', place, { count: unchecked, since: preparedAt })]
      : [];
  }
  const all = acclaimed.includes('leader') && acclaimed.filter((role) => role === 'deputy').length >= deputies;
  const awaitsProvince = recognition === 'awaited';
  return [
    ...(!all && !meeting.closedAt && can('leadership.acclaimed')
      ? [task('acclaim', place, { since: meeting.openedAt })]
      : []),
    ...(acclaimed.includes('leader') && (all || meeting.closedAt) && can('handover.prepared')
      ? [task(awaitsProvince ? 'awaitRecognition' : 'prepareHandover', place)]
      : []),
  ];
}

function papers(
  can: Can,
  { on }: DeskYear,
  { nominations, submission, recognition, handover, conference: meeting, bulletinOn, deadlines }: Standing,
): Task[] {
  const place = { at: 'documents' } as const;
  const settled = nominations.some(({ status }) => status === 'approved');
  const tasks: Task[] = [];
  // The agency that keeps the bloc after the conference writes the letter: the next leader, but where the province has yet to recognise it.
  const since = recognition === 'awaited' ? meeting?.closedAt : handover?.completedAt;
  if (settled && !submission && since && can('submission.drafted'))
    tasks.push(task('draftSubmission', place, { since, dueOn: deadlines.dossier }));
  if (submission?.status === 'draft' && can('submission.sent'))
    tasks.push(task('sendSubmission', place, { since: submission.draftedAt, dueOn: deadlines.dossier }));
  if (submission?.status === 'returned' && can('submission.drafted'))
    tasks.push(task('submissionReturned', place, { since: submission.returnedAt }));
  // Told within a year, or it is no news.
  if (meeting?.closedAt && !bulletinOn && daysBetween(meeting.heldOn, on) <= 365 && can('bulletin.published'))
    tasks.push(task('publishBulletin', place, { since: meeting.closedAt }));
  return tasks;
}
