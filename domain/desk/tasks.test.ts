import { describe, expect, test } from 'vitest';
import type { ActorFacts } from '../person/actor';
import type { Standing } from '../bloc/standing';
import { ofComposition } from './composition';
import { ofInstallation } from './installation';
import { ofRotation } from './rotation';
import type { DeskYear } from './task';
import { tasksOf } from './tasks';
import {
  at,
  after,
  ballot,
  before,
  closed,
  complete,
  frozen,
  letter,
  opened,
  people,
  person,
  scored,
  sent,
  session,
  sheet,
} from './testing';
import { plan, review } from './testing-moments';

const waitsFor = (who: ActorFacts, year: DeskYear, standing: Standing) =>
  tasksOf(who, year, standing)
    .map(({ code, params }) => (params.count === undefined ? code : `${code}:${params.count}`))
    .join(' ');

describe('what waits for each person', () => {
  test.each([...review, ...plan])('%s', (_title, year, standing, waits) => {
    const desks = Object.entries(people).map(([name, actor]) => [name, waitsFor(actor, year, standing)]);
    expect(Object.fromEntries(desks.filter(([, codes]) => codes !== ''))).toEqual(waits);
  });

  test('nothing waits for somebody whose appointment has ended, nor for a teller of another ballot', () => {
    const ended = (actor: ActorFacts): ActorFacts => ({
      ...actor,
      appointments: actor.appointments.map((a) => ({ ...a, to: '2022-01-09' })),
    });
    for (const [, year, standing] of [...review, ...plan])
      for (const actor of Object.values(people)) expect(tasksOf(ended(actor), year, standing)).toEqual([]);
    const counted = { ...session, ballots: [ballot('counted', false)] };
    expect(waitsFor(person('officer', 'VPTU'), before, counted)).toBe('');
  });

  test('somebody who serves two agencies has the tasks of both, once each', () => {
    const [one, two] = [person('officer', 'BTC'), person('head', 'TCT')];
    const both = { ...one, appointments: [...one.appointments, ...two.appointments, ...two.appointments] };
    const sheets = tasksOf(both, before, opened).map(({ code, place }) => [code, place]);
    expect(sheets).toEqual([
      ['fillSheet', { at: 'sheet', agencyId: 'BTC' }],
      ['submitSheet', { at: 'sheet', agencyId: 'TCT' }],
    ]);
  });

  test('with a deputy on record, leader and deputy put nominations to the ballot and nobody stands in', () => {
    const led = { ...before, leaders: [...before.leaders, { agencyId: 'VPTU', role: 'deputy' as const }] };
    expect(waitsFor(person('head', 'VPTU'), led, sent)).toContain('putToBallot:2');
    const put = tasksOf(person('head', 'VPTU'), led, sent).find(({ code }) => code === 'putToBallot');
    expect(put?.place).toEqual({ at: 'ballotGroups' });
    expect(waitsFor(person('head', 'BTC'), led, sent)).not.toContain('putToBallot');
  });
});

describe('the rounds of scoring', () => {
  const led = { ...before, leaders: [...before.leaders, { agencyId: 'VPTU', role: 'deputy' as const }] };
  const appraised = (explainBy: string | null, explained = false) => ({
    ...scored,
    appraisals: [{ agencyId: 'TCT', sentAt: at('09:00'), explainBy, explained }],
  });

  test('an agency explains what differs until its day, and once', () => {
    const waits = (explainBy: string | null, explained = false) =>
      waitsFor(person('officer', 'TCT'), before, appraised(explainBy, explained));
    expect([waits('2022-01-10'), waits('2022-01-09'), waits(null), waits('2022-01-15', true)]).toEqual([
      'explain',
      '',
      '',
      '',
    ]);
    expect(waitsFor(person('officer', 'BTC'), before, appraised('2022-01-15'))).toBe('');
    expect(waitsFor(person('officer', 'TCT'), before, { ...appraised('2022-01-15'), publishedOn: '2022-01-10' })).toBe(
      '',
    );
  });

  test('a sheet that was appraised without having come is nobody’s task any more', () => {
    const judged = {
      ...opened,
      appraisals: [{ agencyId: 'TCT', sentAt: at('09:00'), explainBy: null, explained: false }],
    };
    expect(waitsFor(person('officer', 'TCT'), before, opened)).toBe('fillSheet');
    expect(waitsFor(person('officer', 'TCT'), before, judged)).toBe('');
    const awaited = (standing: Standing) =>
      tasksOf(person('secretary', 'UBKT'), before, standing).find(({ code }) => code === 'awaitSheets')?.agencyIds;
    expect(awaited(opened)).toContain('TCT');
    expect(awaited(judged)).not.toContain('TCT');
  });

  test('a peer scores whose sheet has come and is not appraised yet', () => {
    const crossScoring = ['BTC', 'VPTU'].map((agencyId) => {
      return { scorerAgencyId: 'TCT', agencyId, assignedAt: at('08:00') };
    });
    const standing = {
      ...opened,
      crossScoring,
      selfAssessments: [sheet('TCT', 'submitted'), sheet('BTC', 'submitted')],
    };
    expect(tasksOf(person('officer', 'TCT'), before, standing)).toMatchObject([
      { code: 'scorePeers', params: { count: 1 }, agencyIds: ['BTC'], since: at('08:00') },
    ]);
    const late = {
      ...standing,
      appraisals: [{ agencyId: 'BTC', sentAt: at('09:00'), explainBy: null, explained: false }],
    };
    expect(waitsFor(person('officer', 'TCT'), before, late)).toBe('');
  });

  test('the sheet of the agency that leads waits for its deputy, until it has a result', () => {
    expect(waitsFor(person('head', 'VPTU'), led, scored)).toBe('appraiseLeader');
    expect(waitsFor(person('head', 'BTC'), led, scored)).toBe('');
    expect(waitsFor(person('secretary', 'UBKT'), led, scored)).not.toContain('appraiseLeader');
    expect(waitsFor(person('head', 'VPTU'), led, { ...scored, resultAgencyIds: ['UBKT'] })).toBe('');
  });

  test('a recheck waits for who appraises: the keepers, or of the agency that leads its deputy', () => {
    const asked = (agencyId: string) => ({
      ...scored,
      resultAgencyIds: ['UBKT', 'TCT', 'BTC', 'VPTU'],
      rechecks: [{ agencyId, requestedAt: at('10:00') }],
    });
    expect(waitsFor(person('secretary', 'UBKT'), led, asked('TCT'))).toContain('answerRecheck');
    expect(waitsFor(person('head', 'VPTU'), led, asked('TCT'))).not.toContain('answerRecheck');
    expect(waitsFor(person('secretary', 'UBKT'), led, asked('UBKT'))).not.toContain('answerRecheck');
    expect(waitsFor(person('head', 'VPTU'), led, asked('UBKT'))).toContain('answerRecheck');
  });
});

describe('the heir of a merger', () => {
  const undecided = [{ heirAgencyId: 'BTC', on: '2021-03-01', ancestorAgencyIds: ['BTG', 'BDV'] }];

  test('waits for who keeps the bloc to say where it stands in the rotation', () => {
    expect(ofRotation(person('secretary', 'UBKT'), before, undecided)).toMatchObject([
      { code: 'decideHeir', params: { count: 1 }, agencyIds: ['BTC'], place: { at: 'rotation' } },
    ]);
    expect(ofRotation(person('secretary', 'UBKT'), before, [])).toEqual([]);
    expect(ofRotation(person('secretary', 'UBKT'), after, undecided)).toEqual([]);
    expect(ofRotation(person('head', 'BTC'), before, undecided)).toEqual([]);
  });
});

describe("a second head's word", () => {
  const led = { ...before, leaders: [...before.leaders, { agencyId: 'VPTU', role: 'deputy' as const }] };
  const asked = (act: 'charter.adopted' | 'covenant.reopened') => ({
    ...opened,
    approvals: [{ act, askedAgencyId: 'UBKT', askedAt: at('09:00') }],
  });

  test('waits on the desk of the deputy, and who asked is told that it is awaited', () => {
    expect(tasksOf(person('head', 'VPTU'), led, asked('charter.adopted'))).toMatchObject([
      { code: 'submitSheet' },
      { code: 'approveCharter', since: at('09:00'), place: { at: 'charter' } },
    ]);
    expect(waitsFor(person('head', 'VPTU'), led, asked('covenant.reopened'))).toContain('approveReopening');
    expect(waitsFor(person('secretary', 'UBKT'), led, asked('charter.adopted'))).toContain('awaitApproval');
  });

  test('waits for nobody else while there is a deputy; without one, for every other head', () => {
    for (const who of [person('head', 'BTC'), person('officer', 'VPTU'), person('head', 'STC'), person('admin', null)])
      expect(waitsFor(who, led, asked('charter.adopted'))).not.toMatch(/approve|awaitApproval/);
    expect(waitsFor(person('head', 'BTC'), before, asked('charter.adopted'))).toContain('approveCharter');
  });
});

describe('the covenant of a year and who joined after its freeze', () => {
  const joined = { ...before, memberAgencyIds: ['UBKT', 'BTC', 'VPTU', 'MOI'] };
  const head = person('head', 'MOI');

  test('an annex waits on the desk of the new member, and is noted on that of the secretary', () => {
    for (const standing of [frozen, complete]) {
      expect(waitsFor(head, joined, standing)).toContain('registerForAnnex');
      expect(waitsFor(person('secretary', 'UBKT'), joined, standing)).toContain('awaitAnnex:1');
    }
    expect(waitsFor(person('officer', 'MOI'), joined, complete)).toContain('registerForAnnex');
    expect(waitsFor(person('officer', 'MOI'), joined, complete)).not.toContain('progress');
    expect(waitsFor(person('head', 'VPTU'), joined, complete)).not.toContain('registerForAnnex');
  });

  test('the text itself is not theirs to sign, and who left is not waited for', () => {
    expect(waitsFor(head, joined, frozen)).not.toMatch(/\bsign\b/);
    expect(waitsFor(person('secretary', 'UBKT'), joined, frozen)).toContain('awaitSignatures:1');
  });

  test('who joined registers for the annex; once it is frozen whom it names signs it, and the others are waited for', () => {
    expect(waitsFor(person('officer', 'MOI'), joined, complete)).toContain('register');
    expect(waitsFor(person('officer', 'BTC'), joined, complete)).not.toContain('register');
    const annex = {
      number: 1,
      frozenAt: at('09:00'),
      partyAgencyIds: ['UBKT', 'MOI'],
      signedAgencyIds: ['UBKT'],
      refusals: [],
    };
    const signing = { ...complete, covenant: complete.covenant && { ...complete.covenant, annex } };
    expect(waitsFor(head, joined, signing)).toContain('signAnnex');
    expect(waitsFor(head, joined, signing)).not.toMatch(/registerForAnnex|register\b/);
    expect(waitsFor(person('head', 'UBKT'), joined, signing)).not.toContain('signAnnex');
    expect(waitsFor(person('secretary', 'UBKT'), joined, signing)).toContain('awaitAnnexSignatures:1');
    const reminded = (on: Date) => ({
      ...signing,
      reminders: [{ about: 'signature' as const, agencyId: 'MOI', on: '2022-01-10', at: on }],
    });
    const remindedOn = (on: Date) =>
      tasksOf(head, joined, reminded(on)).find(({ code }) => code === 'signAnnex')?.remindedOn;
    expect(remindedOn(at('08:00'))).toBeNull();
    expect(remindedOn(at('10:00'))).toBe('2022-01-10');
    const refusals = [{ agencyId: 'MOI', at: at('10:00'), reason: 'Chưa rõ chỉ tiêu.' }];
    const refusing = {
      ...complete,
      covenant: complete.covenant && { ...complete.covenant, annex: { ...annex, refusals } },
    };
    const [told] = tasksOf(person('secretary', 'UBKT'), joined, refusing).filter(({ code }) => code === 'annexRefused');
    expect(told).toMatchObject({
      place: { at: 'annex', number: 1 },
      agencyIds: ['MOI'],
      params: { reason: 'Chưa rõ chỉ tiêu.' },
    });
    const holds = {
      ...complete,
      covenant: complete.covenant && { ...complete.covenant, joinedAgencyIds: ['MOI'] },
    };
    expect(waitsFor(head, joined, holds)).not.toMatch(/Annex|\bsign\b|register\b/);
    expect(waitsFor(person('secretary', 'UBKT'), joined, holds)).not.toContain('awaitAnnex');
  });

  test('once the year is ranked, nothing is left to annex', () => {
    const ranked = { ...complete, publishedOn: '2022-12-01', publishedAt: at('08:30') };
    expect(waitsFor(head, joined, ranked)).not.toContain('registerForAnnex');
    const annex = {
      number: 1,
      frozenAt: at('09:00'),
      partyAgencyIds: ['UBKT', 'MOI'],
      signedAgencyIds: [],
      refusals: [],
    };
    const waiting = { ...ranked, covenant: complete.covenant && { ...complete.covenant, annex } };
    expect(waitsFor(head, joined, waiting)).not.toContain('signAnnex');
    expect(waitsFor(person('secretary', 'UBKT'), joined, waiting)).not.toContain('awaitAnnexSignatures');
    expect(waitsFor(person('secretary', 'UBKT'), joined, ranked)).not.toContain('awaitAnnex');
  });

  test('a leader that has ended within its year is replaced by a decision of the province', () => {
    const leaderless = { ...before, on: '2021-07-01', memberAgencyIds: ['TCT', 'BTC', 'VPTU'] };
    expect(waitsFor(person('provincial', null), leaderless, opened)).toContain('replaceLeader');
    expect(waitsFor(person('provincial', null), { ...leaderless, on: '2022-01-10' }, opened)).not.toContain(
      'replaceLeader',
    );
    expect(waitsFor(person('provincial', null), before, opened)).not.toContain('replaceLeader');
  });
});

describe('above the blocs', () => {
  const composes = (who: ActorFacts, on: string, dissolvedOn: string | null = null) =>
    ofComposition(who, { ...before, on }, { dissolvedOn }).map(({ code, params, place }) => [code, params.year, place]);

  test('the members of the coming year wait to be drawn up from November on', () => {
    const next = [['composeYear', '2022', { at: 'composition', year: 2022 }]];
    expect(composes(person('provincial', null), '2021-11-01')).toEqual(next);
    expect(composes(person('admin', null), '2022-03-01')).toEqual(next);
    expect(composes(person('provincial', null), '2021-10-31')).toEqual([]);
    expect(composes(person('secretary', 'UBKT'), '2021-11-01')).toEqual([]);
    expect(composes(person('provincial', null), '2021-11-01', '2021-12-31')).toEqual([]);
    expect(composes(person('provincial', null), '2021-11-01', '2022-06-30')).toEqual(next);
  });

  const invited = [at('09:00'), at('07:00')];

  test('the administrator is told who has not answered an invitation, and since when', () => {
    expect(ofInstallation(person('admin', null), '2022-01-10', { invitedAt: invited, forgottenAt: [] })).toMatchObject([
      { code: 'awaitInvited', params: { count: 2 }, since: at('07:00'), place: { at: 'people', waiting: 'invited' } },
    ]);
    expect(ofInstallation(person('admin', null), '2022-01-10', { invitedAt: [], forgottenAt: [] })).toEqual([]);
  });

  test('and who forgot a password while no mail could be sent: these first', () => {
    const tasks = ofInstallation(person('admin', null), '2022-01-10', {
      invitedAt: invited,
      forgottenAt: [at('08:00')],
    });
    expect(tasks.map(({ code, place }) => [code, place])).toEqual([
      ['sendLinks', { at: 'people', waiting: 'link' }],
      ['awaitInvited', { at: 'people', waiting: 'invited' }],
    ]);
  });

  test('nobody else is', () => {
    const both = { invitedAt: invited, forgottenAt: invited };
    const told = Object.entries(people).filter(([, actor]) => ofInstallation(actor, '2022-01-10', both).length > 0);
    expect(told.map(([name]) => name)).toEqual(['admin']);
  });
});

describe('a task says', () => {
  test('since when, until when, about whom and where', () => {
    expect(tasksOf(person('head', 'UBKT'), before, sent)[0]).toEqual({
      code: 'review',
      params: { count: 1 },
      agencyIds: ['TCT'],
      since: at('09:32'),
      dueOn: null,
      remindedOn: null,
      place: { at: 'reviewQueue' },
    });
    expect(tasksOf(person('officer', 'BTC'), before, opened)).toEqual([
      {
        code: 'fillSheet',
        params: {},
        agencyIds: [],
        since: at('07:00'),
        dueOn: '2022-01-10',
        remindedOn: null,
        place: { at: 'sheet', agencyId: 'BTC' },
      },
    ]);
    const back = { ...opened, selfAssessments: [sheet('BTC', 'returned')] };
    expect(
      tasksOf(person('officer', 'BTC'), before, back)[0],
      'what was returned is due when its sender said',
    ).toMatchObject({
      code: 'sheetReturned',
      since: at('07:30'),
      dueOn: '2022-01-12',
    });
    expect(tasksOf(person('provincial', null), after, letter('sent'))[0]).toMatchObject({
      since: at('17:10'),
      place: { at: 'documents' },
    });
    expect(
      tasksOf(person('officer', 'VPTU', 'teller'), before, { ...session, ballots: [ballot('counted', false)] })[0],
    ).toMatchObject({
      since: at('14:35'),
      place: { at: 'ballot', number: 1 },
    });
  });
});

describe('the bulletin of a conference', () => {
  const waits = (on: string) => waitsFor(person('secretary', 'TCT'), { ...after, on }, closed);

  test('waits for who keeps the bloc while it is news, and no longer', () => {
    expect(waits('2022-01-11')).toContain('publishBulletin');
    expect(waits('2023-01-10')).toContain('publishBulletin');
    expect(waits('2023-01-11')).not.toContain('publishBulletin');
  });
});
