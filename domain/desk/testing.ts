import type { Standing } from '../bloc/standing';
import { nothing } from '../bloc/testing';
import type { ActorFacts } from '../person/actor';
import type { Office } from '../person/office';
import type { DeskYear } from './task';

const members = ['UBKT', 'TCT', 'BTC', 'VPTU'];
export const at = (time: string) => new Date(`2022-01-10T${time}:00+07:00`);

/** Led by the Inspection Commission, without a deputy on record. */
export const before: DeskYear = {
  on: '2022-01-10',
  year: 2021,
  memberAgencyIds: members,
  presentAgencyIds: members,
  leadingAgencyId: 'UBKT',
  formerLeaders: [],
  leaders: [{ agencyId: 'UBKT', role: 'leader' }],
};
/** After the handover to the Political School. */
export const after: DeskYear = { ...before, leadingAgencyId: 'TCT', formerLeaders: [{ agencyId: 'UBKT', until: '2022-01-10' }] };

export const person = (office: Office, agencyId: string | null, personId = `${office} ${agencyId ?? ''}`): ActorFacts => ({
  kind: 'person',
  personId,
  name: '',
  appointments: [{ office, agencyId, post: office, from: '2020-01-01', to: null }],
});
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

const sheet = (agencyId: string, status: 'draft' | 'submitted' | 'returned'): Standing['selfAssessments'][number] => ({
  agencyId,
  status,
  submittedOn: null,
  submittedAt: null,
  returnedAt: status === 'returned' ? at('07:30') : null,
  totalCenti: 0,
});
const nomination = (number: number, agencyId: string, status: Standing['nominations'][number]['status'], ...opinionAgencyIds: string[]) => ({
  number,
  agencyId,
  status,
  sentAt: at(`09:3${number}`),
  returnedAt: at('09:50'),
  opinionAgencyIds,
});
export const ballot = (status: Standing['ballots'][number]['status'], confirmed: boolean): Standing['ballots'][number] => ({
  number: 1,
  status,
  preparedAt: at('14:15'),
  countedAt: at('14:35'),
  tellers: [
    { personId: 'teller', confirmed },
    { personId: 'somebody else', confirmed: false },
  ],
});

export const opened: Standing = { ...nothing, scoringOpenedAt: at('07:00'), deadlines: { selfScore: '2022-01-10', nomination: '2022-01-12', dossier: '2022-02-28' } };
const scored: Standing = { ...opened, selfAssessments: members.map((id) => sheet(id, 'submitted')) };
const recorded: Standing = { ...scored, resultAgencyIds: members };
const published: Standing = { ...recorded, publishedOn: '2022-01-10', publishedAt: at('08:30') };
export const sent: Standing = { ...published, nominations: [nomination(1, 'UBKT', 'sent'), nomination(2, 'TCT', 'sent', 'BTC')] };
const convened: Standing = {
  ...published,
  nominations: [nomination(1, 'UBKT', 'onBallot'), nomination(2, 'TCT', 'onBallot'), nomination(3, 'BTC', 'onBallot'), nomination(4, 'VPTU', 'withdrawn')],
  conference: { heldOn: '2022-01-10', convenedAt: at('08:45'), openedAt: null, closedAt: null, chairAgencyId: 'UBKT', minutesSignedBy: [] },
};
const inSession = (standing: Standing): Standing => ({
  ...standing,
  conference: standing.conference && { ...standing.conference, openedAt: at('14:00') },
});
export const session = inSession(convened);
const voted: Standing = {
  ...session,
  nominations: [nomination(1, 'UBKT', 'approved'), nomination(2, 'TCT', 'approved'), nomination(3, 'BTC', 'notApproved')],
  ballots: [ballot('confirmed', true)],
};
const acclaimed: Standing = { ...voted, acclaimed: ['leader', 'deputy'] };
const listed: Standing = {
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
const handover = (standing: Standing, changes: Partial<NonNullable<Standing['handover']>>): Standing => ({
  ...standing,
  handover: standing.handover && { ...standing.handover, unchecked: 0, ...changes },
});
const passed = handover(listed, { confirmedSides: ['from', 'to'], completedOn: '2022-01-10', completedAt: at('15:01') });
const closed: Standing = { ...passed, conference: passed.conference && { ...passed.conference, closedAt: at('16:00') } };
const told: Standing = {
  ...closed,
  bulletinOn: '2022-01-10',
  conference: closed.conference && { ...closed.conference, minutesSignedBy: ['chair', 'secretary'] },
};
export const letter = (status: NonNullable<Standing['submission']>['status']): Standing => ({
  ...told,
  submission: { status, draftedAt: at('17:00'), sentAt: at('17:10'), receivedAt: at('17:20'), returnedAt: at('17:15') },
});

/** A moment of the year with what waits for whom. */
type Moment = [title: string, year: DeskYear, standing: Standing, waits: Record<string, string>];

/** Whoever is not named at a moment has nothing to do then. */
export const review: Moment[] = [
  ['nothing begun', before, nothing, {}],
  [
    'self-scoring open',
    before,
    { ...opened, selfAssessments: [sheet('TCT', 'returned'), sheet('UBKT', 'submitted'), sheet('BTC', 'draft')] },
    {
      'officer BTC': 'fillSheet',
      'head BTC': 'submitSheet',
      'officer TCT': 'sheetReturned',
      'head TCT': 'sheetReturned',
      teller: 'fillSheet',
      'secretary UBKT': 'awaitSheets:3 recordResults:1',
    },
  ],
  ['every sheet sent', before, scored, { 'secretary UBKT': 'recordResults:4' }],
  ['every result recorded', before, recorded, { 'secretary UBKT': 'publish', 'head UBKT': 'publish' }],
  [
    'the ranking published',
    before,
    published,
    {
      'officer BTC': 'nominate',
      'head BTC': 'nominate',
      'officer TCT': 'nominate',
      'head TCT': 'nominate',
      teller: 'nominate',
      'secretary UBKT': 'convene',
      'head UBKT': 'nominate convene',
    },
  ],
  [
    'nominations drafted and returned',
    before,
    { ...published, nominations: [nomination(1, 'BTC', 'draft'), nomination(2, 'TCT', 'returned'), nomination(3, 'UBKT', 'withdrawn'), nomination(4, 'VPTU', 'draft')] },
    {
      'head BTC': 'sendNomination',
      'officer TCT': 'nominationReturned',
      'head TCT': 'nominationReturned',
      'secretary UBKT': 'convene',
      'head UBKT': 'convene',
    },
  ],
  [
    "nominations under review; with no deputy on record other heads stand in for the leader's own",
    before,
    { ...sent, nominations: [...sent.nominations, nomination(3, 'BTC', 'returned'), nomination(4, 'VPTU', 'returned')] },
    {
      'officer BTC': 'nominationReturned',
      'head BTC': 'nominationReturned review:1 putToBallot:1',
      'head TCT': 'review:1 putToBallot:1',
      teller: 'nominationReturned',
      'secretary UBKT': 'convene',
      'head UBKT': 'review:1 putToBallot:1 convene',
    },
  ],
  ['the conference convened', before, convened, { 'secretary UBKT': 'openConference', 'head UBKT': 'openConference' }],
  ['the conference in session', before, session, { 'secretary UBKT': 'prepareBallot acclaim', 'head UBKT': 'prepareBallot acclaim' }],
  [
    'the ballot prepared',
    before,
    { ...session, ballots: [ballot('prepared', false)] },
    { teller: 'enterTally', 'secretary UBKT': 'acclaim enterTally', 'head UBKT': 'acclaim' },
  ],
  [
    'the tally entered',
    before,
    { ...session, ballots: [ballot('counted', false)] },
    { teller: 'confirmTally', 'secretary UBKT': 'acclaim', 'head UBKT': 'acclaim' },
  ],
  ['confirmed by this teller', before, { ...session, ballots: [ballot('counted', true)] }, { 'secretary UBKT': 'acclaim', 'head UBKT': 'acclaim' }],
  ['voted', before, voted, { 'secretary UBKT': 'acclaim', 'head UBKT': 'acclaim' }],
  ['acclaimed', before, acclaimed, { 'secretary UBKT': 'prepareHandover', 'head UBKT': 'prepareHandover' }],
  ['the handover listed', before, listed, { 'secretary UBKT': 'checkHandover:6', 'head UBKT': 'checkHandover:6' }],
  ['the list checked', before, handover(listed, {}), { 'head UBKT': 'confirmHandover', 'head TCT': 'confirmHandover' }],
  ['confirmed by the outgoing head', before, handover(listed, { confirmedSides: ['from'] }), { 'head TCT': 'confirmHandover' }],
  [
    'handed over: the work passes to the new leader agency',
    after,
    passed,
    { 'secretary TCT': 'closeConference draftSubmission', 'head TCT': 'closeConference draftSubmission' },
  ],
  [
    'closed: the agency that led signs the minutes of its year',
    after,
    closed,
    {
      'secretary TCT': 'draftSubmission publishBulletin',
      'head TCT': 'draftSubmission publishBulletin',
      'secretary UBKT': 'signMinutes',
      'head UBKT': 'signMinutes',
    },
  ],
  [
    'signed by the chair only',
    after,
    { ...closed, bulletinOn: '2022-01-10', conference: closed.conference && { ...closed.conference, minutesSignedBy: ['chair'] } },
    { 'secretary TCT': 'draftSubmission', 'head TCT': 'draftSubmission', 'secretary UBKT': 'signMinutes' },
  ],
  ['the letter drafted', after, letter('draft'), { 'head TCT': 'sendSubmission' }],
  ['the letter sent', after, letter('sent'), { provincial: 'receiveSubmission' }],
  ['the letter returned', after, letter('returned'), { 'secretary TCT': 'submissionReturned', 'head TCT': 'submissionReturned' }],
  ['the letter received', after, letter('received'), { provincial: 'recordDecision' }],
  ['decided', after, { ...letter('decided'), decidedOn: '2022-03-08' }, {}],
];

const planned: Standing = {
  ...nothing,
  plan: { openedAt: at('06:00'), adoptedOn: null },
  registrations: [
    { agencyId: 'TCT', sentAt: null },
    { agencyId: 'UBKT', sentAt: at('06:30') },
  ],
  deadlines: { registration: '2022-02-28', covenant: '2022-03-15', midYear: '2022-07-15' },
};
const ready: Standing = {
  ...planned,
  plan: { openedAt: at('06:00'), adoptedOn: '2022-01-10' },
  registrations: members.map((agencyId) => ({ agencyId, sentAt: at('06:30') })),
};
const frozen: Standing = {
  ...ready,
  covenant: { frozenOn: '2022-01-10', frozenAt: at('15:10'), completedAt: null, signedAgencyIds: ['UBKT', 'VPTU'], refusedAgencyIds: ['BTC'] },
};
const complete: Standing = { ...frozen, covenant: frozen.covenant && { ...frozen.covenant, completedAt: at('15:25'), signedAgencyIds: members } };

export const plan: Moment[] = [
  [
    'the plan opened',
    before,
    planned,
    {
      'officer BTC': 'register',
      'head BTC': 'register',
      'officer TCT': 'register',
      'head TCT': 'register',
      teller: 'register',
      'secretary UBKT': 'awaitRegistrations:3 adoptPlan',
      'head UBKT': 'awaitRegistrations:3 adoptPlan',
    },
  ],
  ['adopted and registered, after the handover', after, ready, { 'secretary TCT': 'freeze', 'head TCT': 'freeze' }],
  [
    'frozen: whoever refused may still sign',
    after,
    frozen,
    { 'head BTC': 'sign', 'head TCT': 'sign awaitSignatures:2', 'secretary TCT': 'awaitSignatures:2' },
  ],
  [
    'signed by all, half a year to report on',
    after,
    { ...complete, progressAgencyIds: ['VPTU', 'BTC'] },
    { 'officer TCT': 'progress', 'head TCT': 'progress', 'head UBKT': 'progress' },
  ],
  ['the day of the half-year report gone by', { ...after, on: '2022-07-16' }, complete, {}],
];
