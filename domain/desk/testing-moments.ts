import type { Standing } from '../bloc/standing';
import { nothing } from '../bloc/testing';
import type { DeskYear } from './task';
import {
  before,
  after,
  sheet,
  nomination,
  ballot,
  opened,
  scored,
  recorded,
  published,
  sent,
  convened,
  session,
  voted,
  acclaimed,
  listed,
  handover,
  passed,
  closed,
  letter,
  planned,
  ready,
  frozen,
  complete,
  annexed,
} from './testing';

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
    {
      ...published,
      nominations: [
        nomination(1, 'BTC', 'draft'),
        nomination(2, 'TCT', 'returned'),
        nomination(3, 'UBKT', 'withdrawn'),
        nomination(4, 'VPTU', 'draft'),
      ],
    },
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
    {
      ...sent,
      nominations: [...sent.nominations, nomination(3, 'BTC', 'returned'), nomination(4, 'VPTU', 'returned')],
    },
    {
      'officer BTC': 'nominationReturned',
      'head BTC': 'nominationReturned review:1 putToBallot:1',
      'head TCT': 'review:1 putToBallot:1',
      teller: 'nominationReturned',
      'secretary UBKT': 'convene',
      'head UBKT': 'review:1 putToBallot:1 convene',
    },
  ],
  [
    'the conference convened',
    before,
    convened,
    { 'secretary UBKT': 'openConference proposeLeadership', 'head UBKT': 'openConference proposeLeadership' },
  ],
  [
    'convened, with the rotation’s candidates before it',
    before,
    { ...convened, proposed: true },
    { 'secretary UBKT': 'openConference', 'head UBKT': 'openConference' },
  ],
  [
    'the conference in session',
    before,
    session,
    { 'secretary UBKT': 'prepareBallot acclaim', 'head UBKT': 'prepareBallot acclaim' },
  ],
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
  [
    'confirmed by this teller',
    before,
    { ...session, ballots: [ballot('counted', true)] },
    { 'secretary UBKT': 'acclaim', 'head UBKT': 'acclaim' },
  ],
  ['voted', before, voted, { 'secretary UBKT': 'acclaim', 'head UBKT': 'acclaim' }],
  ['acclaimed', before, acclaimed, { 'secretary UBKT': 'prepareHandover', 'head UBKT': 'prepareHandover' }],
  ['the handover listed', before, listed, { 'secretary UBKT': 'checkHandover:6', 'head UBKT': 'checkHandover:6' }],
  ['the list checked', before, handover(listed, {}), { 'head UBKT': 'confirmHandover', 'head TCT': 'confirmHandover' }],
  [
    'confirmed by the outgoing head',
    before,
    handover(listed, { confirmedSides: ['from'] }),
    { 'head TCT': 'confirmHandover' },
  ],
  [
    'handed over: the work passes to the new leader agency',
    after,
    passed,
    { 'secretary TCT': 'closeConference draftSubmission', 'head TCT': 'closeConference draftSubmission' },
  ],
  [
    'acclaimed under a charter that asks the province to recognise: it is awaited, and the meeting may end',
    before,
    { ...acclaimed, recognition: 'awaited' },
    {
      'secretary UBKT': 'closeConference awaitRecognition',
      'head UBKT': 'closeConference awaitRecognition',
      provincial: 'recogniseLeaders',
    },
  ],
  [
    'recognised: the handover is prepared',
    before,
    { ...acclaimed, recognition: 'given' },
    {
      'secretary UBKT': 'closeConference prepareHandover',
      'head UBKT': 'closeConference prepareHandover',
    },
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
    {
      ...closed,
      bulletinOn: '2022-01-10',
      conference: closed.conference && { ...closed.conference, minutesSignedBy: ['chair'] },
    },
    { 'secretary TCT': 'draftSubmission', 'head TCT': 'draftSubmission', 'secretary UBKT': 'signMinutes' },
  ],
  ['the letter drafted', after, letter('draft'), { 'head TCT': 'sendSubmission' }],
  ['the letter sent', after, letter('sent'), { provincial: 'receiveSubmission' }],
  [
    'the letter returned',
    after,
    letter('returned'),
    { 'secretary TCT': 'submissionReturned', 'head TCT': 'submissionReturned' },
  ],
  ['the letter received', after, letter('received'), { provincial: 'recordDecision' }],
  ['decided', after, { ...letter('decided'), decidedOn: '2022-03-08' }, {}],
];

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
  [
    'an agency that joined after the freeze',
    { ...after, on: '2022-07-16' },
    { ...complete, covenant: annexed },
    { 'head BTC': 'covenantAnnex', 'secretary TCT': 'awaitAnnex:1', 'head TCT': 'awaitAnnex:1' },
  ],
  [
    'a bloc that nobody leads yet',
    { ...before, on: '2022-07-16', year: 2022, leadingAgencyId: null, leaders: [] },
    nothing,
    { provincial: 'assignLeader', admin: 'assignLeader' },
  ],
  [
    'a year nobody leads, after the leader of the year before has gone',
    { ...before, on: '2022-07-16', year: 2022, leadingAgencyId: 'gone', leaders: [] },
    nothing,
    { provincial: 'assignLeader', admin: 'assignLeader' },
  ],
  [
    'the leader gone within its year',
    { ...after, on: '2022-07-16', year: 2022, memberAgencyIds: ['TCT', 'BTC', 'VPTU'] },
    nothing,
    { provincial: 'replaceLeader', admin: 'replaceLeader' },
  ],
];
