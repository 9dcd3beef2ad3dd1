import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sayingOfTask } from '@/domain/plan/write';
import { getBlocYear } from '../bloc/queries';
import { leaveBloc } from '../bloc/leave';
import { holdConference } from '../conference/testing';
import { adoptPlan } from '../plan/adopt';
import { listStandingTasks } from '../plan/queries';
import { writeTasks } from '../plan/write-tasks';
import { eventsOf } from '../person/testing';
import { at } from '../sample/run';
import { getStanding } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { assignTask } from './assign';
import { correctReport } from './correct';
import { listAssignments, listReports } from './queries';
import { reportTask } from './report';

let world: World;
const later = at('2022-04-20');

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const scope = () => getBlocYear(world.store.read, world.plan, later);
const taskOf = async (number: number) =>
  (await getStanding(world.store.read, await scope())).planTasks.find((one) => one.number === number);
type Given = { number?: number; owner?: string | null; whole?: boolean; dueOn?: string | null; seen?: number };
const assign = (who = world.secretary('UBKT'), said: Given = {}, when = later) => {
  const { number = 1, owner = world.agency('BTC').id, whole = false, dueOn = '2022-06-30', seen = 0 } = said;
  const given = { blocYearId: world.plan, number, wholeBloc: whole, ownerAgencyId: whole ? null : owner, dueOn, seen };
  return world.do(assignTask, who, given, when);
};
const report = (
  code: string | null,
  state: 'underWay' | 'done' | 'dropped',
  who = code,
  number = 1,
  reached: { indicator: string; unit: string; reached: string }[] = [],
) =>
  world.do(
    reportTask,
    who === null ? world.secretary('UBKT') : world.officer(who),
    {
      blocYearId: world.plan,
      number,
      agencyId: code === null ? null : world.agency(code).id,
      state,
      text: `Ghi lúc ${state}, có dấu: Ế Ộ Ẵ`,
      reached,
    },
    later,
  );
const adopt = async () => {
  await holdConference(world);
  await world.do(adoptPlan, world.secretary('UBKT'), { blocYearId: world.plan });
};

describe('a common task of the year', () => {
  test('is given by who keeps the bloc, before the plan is adopted and after, each time a fact of its own', async () => {
    await assign();
    await adopt();
    await assign(world.head('UBKT'), { whole: true, dueOn: null, seen: 1 });
    expect(await taskOf(1)).toMatchObject({ wholeBloc: true, ownerAgencyId: null, dueOn: null });
    expect(await listAssignments(world.store.read, await scope())).toMatchObject([
      { task: 1, number: 1, ownerAgencyId: world.agency('BTC').id, dueOn: '2022-06-30', at: later },
      { task: 1, number: 2, wholeBloc: true },
    ]);
    expect(await eventsOf(world, 'planTask.assigned')).toHaveLength(2);
    for (const other of [world.officer('BTC'), world.head('TCT'), world.provincial, world.stranger])
      await expect(assign(other, { seen: 2 })).rejects.toMatchObject({ forbidden: true });
  });

  test.each([
    ['an agency of another bloc', { owner: 'STC' }, 'planTask.ownerNotMember'],
    ['a day after the conference', { dueOn: '2023-01-09' }, 'planTask.dueOutsideYear'],
    ['a task that is not there', { number: 99 }, 'planTask.unknown'],
  ])('is not given to or until %s', async (_title, said, code) => {
    const owner = 'owner' in said ? { owner: world.agency(said.owner).id } : {};
    await expect(assign(undefined, { ...said, ...owner })).rejects.toMatchObject({ refusal: { code } });
    expect(await listAssignments(world.store.read, await scope())).toEqual([]);
  });

  test('is given by two people at once as only one of them said, unless both say the same', async () => {
    const both = await Promise.allSettled([
      assign(world.secretary('UBKT'), { dueOn: '2022-05-01' }),
      assign(world.head('UBKT'), { dueOn: '2022-09-01' }),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { refusal: { code: 'planTask.changedMeanwhile' } },
    });
    const dueOn = (await taskOf(1))?.dueOn ?? '';
    await assign(world.secretary('UBKT'), { dueOn });
  });

  test('stays with its task when the draft is written again, and goes when the task is dropped', async () => {
    await assign();
    const standing = async () => listStandingTasks(world.store.read, await scope());
    const [first] = await standing();
    const write = (row: { text: string; illustrative: boolean } | null) => {
      const tasks = [{ key: first?.id ?? '', was: first ? sayingOfTask(first.row) : '', row, indicators: [] }];
      return world.do(writeTasks, world.secretary('UBKT'), { blocYearId: world.plan, tasks });
    };
    expect(await listAssignments(world.store.read, await scope())).toHaveLength(1);
    await write(null);
    expect(await listAssignments(world.store.read, await scope())).toEqual([]);
    expect(await standing()).toHaveLength(5);
  });
});

describe('reports on a common task', () => {
  beforeEach(async () => {
    await adopt();
    await assign();
  });

  test('are written by the people of its owner and by who keeps the bloc', async () => {
    await report('BTC', 'underWay');
    await report('BTC', 'done');
    await expect(report('BTC', 'underWay')).rejects.toMatchObject({ refusal: { code: 'planTask.closed' } });
    await report(null, 'underWay');
    const reports = await listReports(world.store.read, await scope());
    expect(reports.map(({ number, agencyId, state }) => [number, agencyId === null, state])).toEqual([
      [1, false, 'underWay'],
      [2, false, 'done'],
      [3, true, 'underWay'],
    ]);
    expect(reports[0]?.text).toBe('Ghi lúc underWay, có dấu: Ế Ộ Ẵ');
  });

  test('of another agency, in its name or in the owner’s, are refused', async () => {
    await expect(report('VPTU', 'done')).rejects.toMatchObject({ refusal: { code: 'planTask.notYours' } });
    await expect(report('BTC', 'done', 'VPTU')).rejects.toMatchObject({ refusal: { code: 'rights.otherAgency' } });
    await expect(
      world.do(
        reportTask,
        world.officer('BTC'),
        {
          blocYearId: world.plan,
          number: 1,
          agencyId: null,
          state: 'dropped',
          text: 'Thôi',
          reached: [],
        },
        later,
      ),
    ).rejects.toMatchObject({ forbidden: true });
    await expect(report('BTC', 'dropped')).rejects.toMatchObject({ refusal: { code: 'planTask.keepersDrop' } });
    await expect(report('BTC', 'done', 'BTC', 2)).rejects.toMatchObject({ refusal: { code: 'planTask.noOwner' } });
  });

  test('two at once both stand, one after the other', async () => {
    await Promise.all([report('BTC', 'underWay'), report(null, 'underWay'), report('BTC', 'underWay')]);
    const numbers = (await listReports(world.store.read, await scope())).map(({ number }) => number);
    expect(numbers).toEqual([1, 2, 3]);
  });

  test('are corrected by who keeps the bloc; the first words stay to be read', async () => {
    await report('BTC', 'done');
    const correction = {
      blocYearId: world.plan,
      number: 1,
      report: 1,
      state: 'underWay' as const,
      text: 'Mới xong một nửa',
      reached: [],
    };
    await expect(world.do(correctReport, world.head('BTC'), correction, later)).rejects.toMatchObject({
      forbidden: true,
    });
    await world.do(correctReport, world.secretary('UBKT'), correction, later);
    await expect(
      world.do(correctReport, world.secretary('UBKT'), { ...correction, report: 7 }, later),
    ).rejects.toMatchObject({ refusal: { code: 'planTask.noReport' } });
    expect((await taskOf(1))?.reports).toMatchObject([
      { number: 1, state: 'done', corrects: null },
      { number: 2, state: 'underWay', corrects: 1, agencyId: world.agency('BTC').id },
    ]);
    await report('BTC', 'done');
  });

  test('an owner that left the bloc reports no more, and its task waits to be given anew', async () => {
    const gone = { blocId: world.blocId, agencyId: world.agency('BTC').id, to: '2022-04-10', decisionRef: '12/QĐ' };
    await world.do(leaveBloc, world.provincial, gone, at('2022-04-11'));
    await expect(report('BTC', 'done')).rejects.toMatchObject({ forbidden: true });
    await assign(world.secretary('UBKT'), { owner: world.agency('VPTU').id, seen: 1 });
    await report('VPTU', 'done');
  });
});

describe('what was reached of a common indicator', () => {
  const aim = { text: 'Tỷ lệ văn bản điện tử', target: '100', unit: '%', before: '', weight: null };
  const said = (reached: string) => [{ indicator: aim.text, unit: aim.unit, reached }];
  beforeEach(async () => {
    const [first] = await listStandingTasks(world.store.read, await scope());
    if (!first) throw new Error('The plan has no task');
    const indicators = [{ key: 'new0', was: '', row: aim }];
    const typed = { key: first.id, was: sayingOfTask(first.row), row: first.row, indicators };
    await world.do(writeTasks, world.secretary('UBKT'), { blocYearId: world.plan, tasks: [typed] });
    await adopt();
    await assign();
  });
  const reports = async () =>
    (await listReports(world.store.read, await scope())).map(({ number, reached, corrects }) => ({
      number,
      reached: reached.map((one) => one.reached),
      corrects,
    }));

  test('stands in the report, in the log, and in a correction of its own', async () => {
    await report('BTC', 'underWay', 'BTC', 1, said('52%, trong đó Ế Ộ Ẵ'));
    await report('BTC', 'underWay', 'BTC', 1, said(''));
    const correction = { blocYearId: world.plan, number: 1, report: 1, state: 'underWay' as const, text: 'Nhầm số' };
    await world.do(correctReport, world.secretary('UBKT'), { ...correction, reached: said('25%') }, later);
    expect(await reports()).toEqual([
      { number: 1, reached: ['52%, trong đó Ế Ộ Ẵ'], corrects: null },
      { number: 2, reached: [], corrects: null },
      { number: 3, reached: ['25%'], corrects: 1 },
    ]);
    const told = (await eventsOf(world, 'planTask.reported')).map(({ details }) => details.reached);
    expect(told).toContainEqual(said('52%, trong đó Ế Ộ Ẵ'));
  });

  test('is refused of an indicator the task does not have, and nothing is written', async () => {
    const other = [{ indicator: 'Chỉ tiêu khác', unit: '%', reached: '1' }];
    await expect(report('BTC', 'underWay', 'BTC', 1, other)).rejects.toMatchObject({
      refusal: { code: 'planTask.unknownIndicator' },
    });
    expect(await reports()).toEqual([]);
  });
});
