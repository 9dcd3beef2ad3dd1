import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshTasks } from '@/domain/plan/write';
import { getBlocYear } from '../bloc/queries';
import { findLastCopy, listClauses } from '../clause/queries';
import { writeClauses } from '../clause/write';
import { openPlan } from '../plan/open';
import { findPlan, listStandingTasks } from '../plan/queries';
import { writeTasks } from '../plan/write-tasks';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { copyCovenant } from './copy';
import { readDraft } from './draft';
import { freezeReady } from './testing';

let world: World;
const scopeOf = (id: string) => getBlocYear(world.store.read, id, at('2022-01-10', '14:00'));
const copy = (over: 'keep' | 'replace' | null = null, blocYearId = world.plan) =>
  world.do(copyCovenant, world.secretary('UBKT'), { blocYearId, over });
const tasksOf = async (id: string) => listStandingTasks(world.store.read, await scopeOf(id));
const fresh = (...texts: string[]) => texts.map((text, i) => ({ key: `new${i}`, was: '', row: { text } }));
const aim = { text: 'Sáng kiến năm 2021', target: '2', unit: 'sáng kiến', before: '1', weight: 10_000 };

/** The year before with a plan, paragraphs and one indicator. */
async function writeLastYear(): Promise<void> {
  const keeper = world.secretary('UBKT');
  await world.do(openPlan, keeper, { blocYearId: world.review });
  const tasks = freshTasks([{ number: 1, text: 'Nhiệm vụ năm 2021', illustrative: true, indicators: [aim] }]);
  await world.do(writeTasks, keeper, { blocYearId: world.review, tasks });
  const clauses = {
    basis: fresh('Căn cứ Nghị quyết năm 2021;'),
    opening: [],
    closing: fresh('Thực hiện trong năm 2021, báo cáo trước 10/12/2021.'),
  };
  await world.do(writeClauses, keeper, { blocYearId: world.review, clauses, move: null });
}

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

describe("last year's covenant copied into the draft", () => {
  test('is refused where the year before has nothing, and to others than the keepers', async () => {
    await expect(copy('replace')).rejects.toMatchObject({
      refusal: { code: 'covenant.nothingToCopy', params: { year: 2021 } },
    });
    await expect(
      world.do(copyCovenant, world.head('TCT'), { blocYearId: world.plan, over: 'keep' }),
    ).rejects.toMatchObject({ forbidden: true });
  });

  test('never goes over what is written without a choice; kept, it fills only what is empty', async () => {
    await writeLastYear();
    await expect(copy()).rejects.toMatchObject({
      refusal: { code: 'covenant.copyOverWritten', params: { clauses: 0, tasks: 6 }, field: 'over' },
    });
    const before = await tasksOf(world.plan);
    expect(await copy('keep')).toEqual({ from: 2021, clauses: 2, tasks: 0, shifted: 1 });
    expect(await tasksOf(world.plan)).toEqual(before);
    expect(
      (await listClauses(world.store.read, await scopeOf(world.plan))).map(({ row }) => row.text).toSorted(),
    ).toEqual(['Căn cứ Nghị quyết năm 2021;', 'Thực hiện trong năm 2022, báo cáo trước 10/12/2021.']);
  });

  test('brings tasks with their indicators, what was aimed at as the year before, and says what it shifted', async () => {
    await writeLastYear();
    expect(await copy('replace')).toEqual({ from: 2021, clauses: 2, tasks: 1, shifted: 3 });
    expect(await tasksOf(world.plan)).toMatchObject([
      {
        row: { text: 'Nhiệm vụ năm 2022', illustrative: true },
        indicators: [{ row: { ...aim, text: 'Sáng kiến năm 2022', before: '2' } }],
      },
    ]);
    const opening = (await readDraft(world.store.read, await scopeOf(world.plan), 1)).content.opening;
    expect(opening).toEqual([expect.stringContaining('năm 2022 với một nhiệm vụ chung')]);
    expect(await findLastCopy(world.store.read, await scopeOf(world.plan))).toMatchObject({
      fromYear: 2021,
      fromVersion: null,
      shifted: expect.arrayContaining([{ was: 'Nhiệm vụ năm 2021', is: 'Nhiệm vụ năm 2022' }]),
    });
  });

  test('leaves adopted tasks as they stand, and ends with the freeze', async () => {
    await writeLastYear();
    await freezeReady(world);
    await expect(copy('replace')).rejects.toMatchObject({ refusal: { code: 'covenant.alreadyFrozen' } });
    expect((await findPlan(world.store.read, await scopeOf(world.plan)))?.adoptedAt).not.toBeNull();
  });
});
