import { describe, expect, test } from 'vitest';
import type { Standing } from './standing';
import { stationKeys, stations, type StationKey } from './stations';
import { nothing } from './testing';

const members = ['UBKT', 'TCT', 'VPTU', 'BTC', 'BTG', 'BDV', 'BNC', 'BDBP', 'DUK'];
const at = (moment: string) => new Date(`${moment}+07:00`);

const rules: Standing = { ...nothing, charterOn: '2021-03-12', criteriaOn: '2021-03-12' };
const sheet = (
  agencyId: string,
  status: Standing['selfAssessments'][number]['status'],
): Standing['selfAssessments'][number] => ({
  agencyId,
  status,
  submittedOn: '2021-12-20',
  submittedAt: at('2021-12-20T08:00'),
  late: false,
  returnedAt: null,
  answerBy: null,
  totalCenti: 90_00,
});
const nomination = (
  number: number,
  status: Standing['nominations'][number]['status'],
): Standing['nominations'][number] => ({
  number,
  agencyId: members[number] ?? '',
  status,
  sentAt: null,
  returnedAt: null,
  opinionAgencyIds: [],
  conflicts: [],
});
const signed: Standing['covenant'] = {
  frozenOn: '2022-01-10',
  frozenAt: at('2022-01-10T15:10'),
  completedAt: null,
  partyAgencyIds: members,
  signedAgencyIds: members.slice(0, 4),
  refusals: [],
  joinedAgencyIds: [],
  annex: null,
};
const meeting: Standing['conference'] = {
  heldOn: '2022-01-10',
  convenedAt: at('2022-01-10T08:45'),
  openedAt: null,
  closedAt: null,
  chairAgencyId: 'UBKT',
  minutesSignedBy: [],
};
const handover: Standing['handover'] = {
  fromAgencyId: 'UBKT',
  toAgencyId: 'TCT',
  preparedAt: at('2022-01-10T14:55'),
  unchecked: 6,
  confirmedSides: [],
  completedOn: null,
  completedAt: null,
};
const letter: Standing['submission'] = {
  status: 'decided',
  draftedAt: at('2022-01-12T08:00'),
  sentAt: at('2022-01-12T09:00'),
  receivedAt: at('2022-01-14T08:00'),
  returnedAt: null,
};

const published: Standing = {
  ...rules,
  scoringOpenedAt: at('2021-12-01T08:00'),
  selfAssessments: members.map((id) => sheet(id, 'submitted')),
  resultAgencyIds: members,
  publishedOn: '2022-01-10',
  publishedAt: at('2022-01-10T08:30'),
};
const whole: Standing = {
  ...published,
  nominations: [1, 2, 3].map((number) => nomination(number, 'approved')),
  conference: { ...meeting, openedAt: at('2022-01-10T14:00'), closedAt: at('2022-01-10T16:00') },
  acclaimed: ['leader', 'deputy'],
  handover: { ...handover, unchecked: 0, completedOn: '2022-01-10', completedAt: at('2022-01-10T15:01') },
  submission: letter,
  decidedOn: '2022-03-08',
  bulletinOn: '2022-01-10',
};

const spine = (standing: Standing, count = members.length, on = '2022-01-10') => stations(standing, count, on);
const present = (standing: Standing, count?: number, on?: string) =>
  spine(standing, count, on)
    .filter(({ state }) => state === 'present')
    .map(({ key }) => key);
const figureOf = (standing: Standing, key: StationKey, on?: string) =>
  spine(standing, undefined, on).find((one) => one.key === key)?.figure;

describe('the ten stations of a year', () => {
  test('stand in the order people live them, one of them present, the past before it and the future behind', () => {
    for (const standing of [nothing, rules, published]) {
      const row = spine(standing);
      expect(row.map(({ key }) => key)).toEqual(stationKeys);
      const states = row.map(({ state }) => state).join(' ');
      expect(states).toMatch(/^(past )*present( future)*$/);
    }
  });

  test('a year that has ended lies wholly in the past, though the system holds no covenant or report of it', () => {
    const row = spine(whole);
    expect(new Set(row.map(({ state }) => state))).toEqual(new Set(['past']));
    expect(row.filter(({ figure }) => figure === null).map(({ key }) => key)).toEqual(['covenant', 'progress']);
  });

  test('a year of which nothing is known yet begins with its members', () => {
    expect(present(nothing, 0)).toEqual(['members']);
    expect(spine(nothing, 0).map(({ figure }) => figure)).toEqual([
      { code: 'members', params: { count: 0 } },
      ...Array(9).fill(null),
    ]);
    expect(present(nothing)).toEqual(['plan']);
  });

  test.each<[string, Standing, StationKey]>([
    ['rules adopted, nothing begun', rules, 'covenant'],
    [
      'the plan opened, its charter adopted',
      { ...rules, plan: { openedAt: at('2022-01-05T08:00'), adoptedOn: null } },
      'plan',
    ],
    [
      'the morning of the rehearsal: self-scoring open',
      { ...rules, scoringOpenedAt: at('2022-01-10T07:30') },
      'results',
    ],
    [
      'the covenant being signed',
      { ...rules, plan: { openedAt: at('2022-01-05T08:00'), adoptedOn: '2022-01-10' }, covenant: signed },
      'covenant',
    ],
    [
      'half-year reports coming in',
      { ...rules, covenant: { ...signed, completedAt: at('2022-01-10T15:25') }, progressAgencyIds: ['TCT'] },
      'progress',
    ],
    ['self-scores sent by all', { ...published, publishedOn: null, publishedAt: null, resultAgencyIds: [] }, 'ranking'],
    [
      'a self-score returned',
      {
        ...published,
        publishedOn: null,
        publishedAt: null,
        resultAgencyIds: [],
        selfAssessments: [sheet('TCT', 'returned')],
      },
      'results',
    ],
    [
      'points being recorded',
      { ...published, publishedOn: null, publishedAt: null, resultAgencyIds: ['TCT'] },
      'ranking',
    ],
    ['the ranking published', published, 'nominations'],
    [
      'only drafts of nominations',
      { ...published, nominations: [nomination(1, 'draft'), nomination(2, 'withdrawn')] },
      'nominations',
    ],
    [
      'the conference convened',
      { ...published, nominations: [nomination(1, 'onBallot')], conference: meeting },
      'conference',
    ],
    [
      'leader acclaimed',
      {
        ...whole,
        handover: null,
        submission: null,
        decidedOn: null,
        conference: { ...meeting, openedAt: at('2022-01-10T14:00') },
      },
      'leadership',
    ],
    ['handed over', { ...whole, submission: null, decidedOn: null }, 'documents'],
    ['the letter sent', { ...whole, submission: { ...letter, status: 'sent' }, decidedOn: null }, 'documents'],
  ])('%s', (_title, standing, expected) => {
    expect(present(standing)).toEqual([expected]);
  });

  test('the running year: covenant complete, reports missing, self-scoring open', () => {
    const running: Standing = {
      ...rules,
      plan: { openedAt: at('2026-01-05T08:00'), adoptedOn: '2026-01-08' },
      covenant: { ...signed, completedAt: at('2026-01-08T15:25'), signedAgencyIds: members },
      scoringOpenedAt: at('2026-11-03T08:00'),
      deadlines: { selfScore: '2026-11-27' },
      selfAssessments: [
        ...members.slice(0, 5).map((id) => sheet(id, 'submitted')),
        sheet('BTC', 'returned'),
        sheet('BNC', 'draft'),
      ],
    };
    expect(present(running, 9, '2026-11-23')).toEqual(['results']);
    expect(figureOf(running, 'results', '2026-11-23')).toEqual({
      code: 'selfScoresLeft',
      params: { sent: 5, count: 9, days: 4 },
    });
    expect(figureOf(running, 'results', '2026-11-28')).toMatchObject({ code: 'selfScores' });
    expect(figureOf(running, 'covenant', '2026-11-23')).toEqual({
      code: 'covenantComplete',
      params: { signed: 9, count: 9 },
    });
  });
});

describe('the living figure of a station', () => {
  test.each<[string, Standing, StationKey, object | null]>([
    ['a charter where the system holds no plan', rules, 'plan', { code: 'planAdopted', params: { day: '2021-03-12' } }],
    [
      'an open plan',
      { ...rules, plan: { openedAt: at('2022-01-05T08:00'), adoptedOn: null } },
      'plan',
      { code: 'planOpen' },
    ],
    [
      'registrations before the freeze',
      {
        ...rules,
        registrations: [
          { agencyId: 'TCT', sentAt: at('2022-01-06T08:00'), agreedAt: null, returned: null },
          { agencyId: 'BTC', sentAt: null, agreedAt: null, returned: null },
        ],
      },
      'covenant',
      { code: 'covenantDrafting', params: { sent: 1, count: 9 } },
    ],
    [
      'signatures',
      { ...rules, covenant: signed },
      'covenant',
      { code: 'covenantSigning', params: { signed: 4, count: 9 } },
    ],
    [
      'signatures on an annex',
      {
        ...rules,
        covenant: signed && {
          ...signed,
          completedAt: at('2022-01-10T09:00'),
          annex: {
            number: 1,
            frozenAt: at('2022-03-01T08:00'),
            partyAgencyIds: ['UBKT', 'MOI'],
            signedAgencyIds: ['UBKT'],
            refusals: [],
          },
        },
      },
      'covenant',
      { code: 'annexSigning', params: { number: 1, signed: 1, count: 2 } },
    ],
    [
      'a deadline ahead',
      { ...rules, deadlines: { nomination: '2022-12-05' } },
      'nominations',
      { code: 'due', params: { day: '2022-12-05' } },
    ],
    ['no deadline', rules, 'nominations', null],
    [
      'results recorded',
      { ...rules, resultAgencyIds: ['TCT', 'BTC'] },
      'ranking',
      { code: 'resultsRecorded', params: { recorded: 2, count: 9 } },
    ],
    [
      'nominations on their way',
      { ...published, nominations: [nomination(1, 'onBallot'), nomination(2, 'returned'), nomination(3, 'draft')] },
      'nominations',
      { code: 'nominations', params: { count: 2, approved: 0 } },
    ],
    [
      'nominations voted on',
      { ...published, nominations: [nomination(1, 'approved'), nomination(2, 'notApproved')] },
      'nominations',
      { code: 'nominationsSettled', params: { count: 2, approved: 1 } },
    ],
    [
      'a conference convened',
      { ...published, conference: meeting },
      'conference',
      { code: 'conferenceConvened', params: { day: '2022-01-10' } },
    ],
    [
      'a handover prepared',
      { ...published, handover },
      'leadership',
      { code: 'handoverPrepared', params: { unchecked: 6 } },
    ],
    [
      'a letter on its way',
      { ...whole, submission: { ...letter, status: 'returned' }, decidedOn: null },
      'documents',
      { code: 'submission.returned' },
    ],
    ['a decision', whole, 'documents', { code: 'decided', params: { day: '2022-03-08' } }],
  ])('%s', (_title, standing, key, expected) => {
    expect(figureOf(standing, key)).toEqual(expected);
  });
});
