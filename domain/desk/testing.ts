import type { Standing } from '../bloc/standing';
import { nothing } from '../bloc/testing';
import type { ActorFacts } from '../person/actor';
import type { Office } from '../person/office';
import type { DeskYear } from './task';

export const members = ['UBKT', 'TCT', 'BTC', 'VPTU'];
/** A time of the day of the conference. */
export const at = (time: string) => new Date(`2022-01-10T${time}:00+07:00`);

/** Led by the Inspection Commission, without a deputy on record. */
export const before: DeskYear = {
  on: '2022-01-10',
  year: 2021,
  memberAgencyIds: members,
  everAgencyIds: members,
  presentAgencyIds: members,
  leadingAgencyId: 'UBKT',
  formerLeaders: [],
  leaders: [{ agencyId: 'UBKT', role: 'leader' }],
};
/** After the handover to the Political School. */
export const after: DeskYear = {
  ...before,
  leadingAgencyId: 'TCT',
  formerLeaders: [{ agencyId: 'UBKT', until: '2022-01-10' }],
};

/** Somebody who holds one office. */
export const person = (
  office: Office,
  agencyId: string | null,
  personId = `${office} ${agencyId ?? ''}`,
): ActorFacts => ({
  kind: 'person',
  personId,
  name: '',
  appointments: [{ office, agencyId, post: office, from: '2020-01-01', to: null }],
});
/** One person of each kind. */
export const people: Record<string, ActorFacts> = {
  'officer BTC': person('officer', 'BTC'),
  'head BTC': person('head', 'BTC'),
  'officer TCT': person('officer', 'TCT'),
  'head TCT': person('head', 'TCT'),
  'secretary TCT': person('secretary', 'TCT'),
  'head UBKT': person('head', 'UBKT'),
  'secretary UBKT': person('secretary', 'UBKT'),
  teller: person('officer', 'VPTU', 'teller'),
  provincial: person('provincial', null),
  admin: person('admin', null),
  stranger: person('head', 'STC'),
};

/** An agency's self-score. */
export const sheet = (
  agencyId: string,
  status: 'draft' | 'submitted' | 'returned',
): Standing['selfAssessments'][number] => ({
  agencyId,
  status,
  submittedOn: null,
  submittedAt: null,
  late: false,
  returnedAt: status === 'returned' ? at('07:30') : null,
  answerBy: status === 'returned' ? '2022-01-12' : null,
  totalCenti: 0,
});
/** A nomination with the agencies that gave their opinion. */
export const nomination = (
  number: number,
  agencyId: string,
  status: Standing['nominations'][number]['status'],
  ...opinionAgencyIds: string[]
) => ({
  number,
  agencyId,
  status,
  sentAt: at(`09:3${number}`),
  returnedAt: at('09:50'),
  opinionAgencyIds,
  conflicts: [],
});
/** A common task nobody owns and nothing was reported of, but for what is said. */
export const planTask = (
  number: number,
  said: Partial<Standing['planTasks'][number]> = {},
): Standing['planTasks'][number] => ({
  number,
  wholeBloc: false,
  ownerAgencyId: null,
  dueOn: null,
  reports: [],
  ...said,
});
/** A joint activity everybody is expected at, hosted by UBKT, but for what is said. */
export const activity = (
  number: number,
  said: Partial<Standing['activities'][number]> = {},
): Standing['activities'][number] => ({
  number,
  title: `Hoạt động ${number}`,
  hostAgencyId: 'UBKT',
  heldOn: '2022-04-19',
  place: 'Hội trường',
  expectedAgencyIds: null,
  cancelled: false,
  settled: false,
  presences: {},
  changedAt: at('08:00'),
  moves: 0,
  ...said,
});
/** The one ballot, counted by "teller" and somebody else. */
export const ballot = (
  status: Standing['ballots'][number]['status'],
  confirmed: boolean,
): Standing['ballots'][number] => ({
  number: 1,
  status,
  preparedAt: at('14:15'),
  countedAt: at('14:35'),
  tellers: [
    { personId: 'teller', agencyId: 'VPTU', confirmed },
    { personId: 'somebody else', agencyId: 'BTC', confirmed: false },
  ],
});

export const opened: Standing = {
  ...nothing,
  scoringOpenedAt: at('07:00'),
  deadlines: { selfScore: '2022-01-10', nomination: '2022-01-12', dossier: '2022-02-28' },
};
export const scored: Standing = { ...opened, selfAssessments: members.map((id) => sheet(id, 'submitted')) };
export const recorded: Standing = { ...scored, resultAgencyIds: members };
export const published: Standing = { ...recorded, publishedOn: '2022-01-10', publishedAt: at('08:30') };
export const sent: Standing = {
  ...published,
  nominations: [nomination(1, 'UBKT', 'sent'), nomination(2, 'TCT', 'sent', 'BTC')],
};
export const convened: Standing = {
  ...published,
  nominations: [
    nomination(1, 'UBKT', 'onBallot'),
    nomination(2, 'TCT', 'onBallot'),
    nomination(3, 'BTC', 'onBallot'),
    nomination(4, 'VPTU', 'withdrawn'),
  ],
  conference: {
    heldOn: '2022-01-10',
    convenedAt: at('08:45'),
    openedAt: null,
    closedAt: null,
    chairAgencyId: 'UBKT',
    minutesSignedBy: [],
  },
};
/** The same with the conference opened. */
const inSession = (standing: Standing): Standing => ({
  ...standing,
  proposed: true,
  conference: standing.conference && { ...standing.conference, openedAt: at('14:00') },
});
export const session = inSession(convened);
export const voted: Standing = {
  ...session,
  nominations: [
    nomination(1, 'UBKT', 'approved'),
    nomination(2, 'TCT', 'approved'),
    nomination(3, 'BTC', 'notApproved'),
  ],
  ballots: [ballot('confirmed', true)],
};
export const acclaimed: Standing = { ...voted, acclaimed: ['leader', 'deputy'] };
export const listed: Standing = {
  ...acclaimed,
  handover: {
    fromAgencyId: 'UBKT',
    toAgencyId: 'TCT',
    preparedAt: at('14:55'),
    unchecked: 6,
    confirmedSides: [],
    completedOn: null,
    completedAt: null,
  },
};
/** The handover further on. */
export const handover = (standing: Standing, changes: Partial<NonNullable<Standing['handover']>>): Standing => ({
  ...standing,
  handover: standing.handover && { ...standing.handover, unchecked: 0, ...changes },
});
export const passed = handover(listed, {
  confirmedSides: ['from', 'to'],
  completedOn: '2022-01-10',
  completedAt: at('15:01'),
});
export const closed: Standing = {
  ...passed,
  conference: passed.conference && { ...passed.conference, closedAt: at('16:00') },
};
const told: Standing = {
  ...closed,
  bulletinOn: '2022-01-10',
  conference: closed.conference && { ...closed.conference, minutesSignedBy: ['chair', 'secretary'] },
};
/** The letter, at a status. */
export const letter = (status: NonNullable<Standing['submission']>['status']): Standing => ({
  ...told,
  submission: { status, draftedAt: at('17:00'), sentAt: at('17:10'), receivedAt: at('17:20'), returnedAt: at('17:15') },
});

export const planned: Standing = {
  ...nothing,
  plan: { openedAt: at('06:00'), adoptedOn: null },
  registrations: [
    { agencyId: 'TCT', sentAt: null, agreedAt: null, returned: null },
    { agencyId: 'UBKT', sentAt: at('06:30'), agreedAt: at('06:40'), returned: null },
  ],
  deadlines: { registration: '2022-02-28', covenant: '2022-03-15', midYear: '2022-07-15' },
};
export const ready: Standing = {
  ...planned,
  plan: { openedAt: at('06:00'), adoptedOn: '2022-01-10' },
  registrations: members.map((agencyId) => ({ agencyId, sentAt: at('06:30'), agreedAt: at('06:40'), returned: null })),
};
export const frozen: Standing = {
  ...ready,
  covenant: {
    frozenOn: '2022-01-10',
    frozenAt: at('15:10'),
    completedAt: null,
    partyAgencyIds: members,
    signedAgencyIds: ['UBKT', 'VPTU'],
    refusals: [{ agencyId: 'BTC', at: at('15:20'), reason: 'Chỉ tiêu 2 chưa sát với nhiệm vụ.' }],
    joinedAgencyIds: [],
    annex: null,
  },
};
export const complete: Standing = {
  ...frozen,
  covenant: frozen.covenant && { ...frozen.covenant, completedAt: at('15:25'), signedAgencyIds: members },
};
/** The same text, with one member that joined after it was frozen. */
export const annexed: Standing['covenant'] = complete.covenant && {
  ...complete.covenant,
  partyAgencyIds: ['UBKT', 'TCT', 'VPTU'],
  signedAgencyIds: ['UBKT', 'TCT', 'VPTU'],
};
