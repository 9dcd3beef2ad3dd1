import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findNeighbour, getBlocYear } from '../bloc/queries';
import { holdConference } from '../conference/testing';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { adoptPlan } from './adopt';
import { openPlan } from './open';
import { findPlan, listDeadlines, listTasks } from './queries';
import { setDeadlines } from './set-deadlines';
import { writeTasks } from './write-tasks';

let world: World;
const now = at('2022-01-10', '14:00');
const scopeOf = (id: string) => getBlocYear(world.store.read, id, now);
const task = (number: number, text: string) => ({ number, text, illustrative: false });

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

describe('the plan of a year', () => {
  test('is opened once, by those who keep the bloc', async () => {
    const input = { blocYearId: world.review };
    await expect(world.do(openPlan, world.officer('TCT'), input)).rejects.toMatchObject({
      refusal: { code: 'rights.notAppointed' },
    });
    await world.do(openPlan, world.secretary('UBKT'), input);
    await expect(world.do(openPlan, world.secretary('UBKT'), input)).rejects.toMatchObject({
      refusal: { code: 'plan.alreadyOpen' },
    });
  });

  test('numbers its tasks again when one is left out, in place of the ones before', async () => {
    await world.do(writeTasks, world.secretary('UBKT'), {
      blocYearId: world.plan,
      tasks: [task(5, 'Việc sau'), task(2, 'Việc trước')],
    });
    expect(await listTasks(world.store.read, await scopeOf(world.plan))).toEqual([
      task(1, 'Việc trước'),
      task(2, 'Việc sau'),
    ]);
  });

  test('is never left without a task, and needs to be opened first', async () => {
    const write = (blocYearId: string, tasks: ReturnType<typeof task>[]) =>
      world.do(writeTasks, world.secretary('UBKT'), { blocYearId, tasks });
    await expect(write(world.plan, [])).rejects.toMatchObject({ refusal: { code: 'plan.noTasks' } });
    await expect(write(world.review, [task(1, 'Việc')])).rejects.toMatchObject({ refusal: { code: 'plan.notOpened' } });
  });

  test('is adopted by the conference that opens the year, once, and stands from then on', async () => {
    const input = { blocYearId: world.plan };
    await expect(world.do(adoptPlan, world.secretary('UBKT'), input)).rejects.toMatchObject({
      refusal: { code: 'plan.noConference' },
    });
    await holdConference(world);
    await expect(world.do(adoptPlan, world.head('TCT'), input)).rejects.toMatchObject({
      refusal: { code: 'rights.notAppointed' },
    });
    await expect(world.do(adoptPlan, world.stranger, input)).rejects.toMatchObject({ forbidden: true });
    const adopted = await Promise.allSettled([1, 2, 3].map(() => world.do(adoptPlan, world.secretary('UBKT'), input)));
    expect(adopted.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await findPlan(world.store.read, await scopeOf(world.plan))).toMatchObject({
      adoptedOn: '2022-01-10',
      adoptedAt: now,
    });
    const rewrite = world.do(writeTasks, world.secretary('UBKT'), {
      blocYearId: world.plan,
      tasks: [task(1, 'Việc khác')],
    });
    await expect(rewrite).rejects.toMatchObject({ refusal: { code: 'plan.alreadyAdopted' } });
    expect(await listTasks(world.store.read, await scopeOf(world.plan))).toHaveLength(6);
  });

  test('a date is moved while the others stay', async () => {
    await world.do(setDeadlines, world.secretary('UBKT'), {
      blocYearId: world.plan,
      deadlines: [{ kind: 'covenant', dueOn: '2022-02-28' }],
    });
    const dates = await listDeadlines(world.store.read, await scopeOf(world.plan));
    expect(dates).toHaveLength(8);
    expect(dates.find(({ kind }) => kind === 'covenant')?.dueOn).toBe('2022-02-28');
    const year2021 = await findNeighbour(world.store.read, await scopeOf(world.plan), 2021, now);
    expect(
      year2021 && (await listDeadlines(world.store.read, year2021)).find(({ kind }) => kind === 'covenant')?.dueOn,
    ).toBe('2021-03-15');
  });
});
