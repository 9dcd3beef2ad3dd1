import { describe, expect, test } from 'vitest';
import type { ActorFacts } from '../person/actor';
import type { Standing } from '../bloc/standing';
import { ofInstallation } from './installation';
import type { DeskYear } from './task';
import { tasksOf } from './tasks';
import { at, after, ballot, before, letter, opened, people, person, sent, session, sheet } from './testing';
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
    expect(waitsFor(person('head', 'BTC'), led, sent)).not.toContain('putToBallot');
  });
});

describe('above the blocs', () => {
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
      place: { at: 'nominations' },
    });
    expect(tasksOf(person('officer', 'BTC'), before, opened)).toEqual([
      {
        code: 'fillSheet',
        params: {},
        agencyIds: [],
        since: at('07:00'),
        dueOn: '2022-01-10',
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
