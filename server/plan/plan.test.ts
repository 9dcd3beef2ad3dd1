import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sayingOfIndicator, sayingOfTask, type StandingTask, type TypedTask } from '@/domain/plan/write';
import type { Actor } from '../context';
import { findNeighbour, getBlocYear } from '../bloc/queries';
import { holdConference } from '../conference/testing';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { adoptPlan } from './adopt';
import { openPlan } from './open';
import { findPlan, listDeadlines, listStandingTasks, listTasks } from './queries';
import { setDeadlines } from './set-deadlines';
import { writeTasks } from './write-tasks';

let world: World;
const now = at('2022-01-10', '14:00');
const scopeOf = (id: string) => getBlocYear(world.store.read, id, now);
const standing = async () => listStandingTasks(world.store.read, await scopeOf(world.plan));
const write = (tasks: TypedTask[], actor: Actor = world.secretary('UBKT')) =>
  world.do(writeTasks, actor, { blocYearId: world.plan, tasks });
/** A task as its boxes hold it when nothing was typed. */
const shown = ({ id, row, indicators }: StandingTask): TypedTask => ({
  key: id,
  was: sayingOfTask(row),
  row,
  indicators: indicators.map((one) => ({ key: one.id, was: sayingOfIndicator(one.row), row: one.row })),
});
const freshRow = <T>(key: string, row: T) => ({ key, was: '', row });
const fresh = (text: string): TypedTask => ({ ...freshRow('new', { text, illustrative: false }), indicators: [] });

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

  test('keeps the rows of tasks that stay, under new numbers when one is left out; a new one goes behind them', async () => {
    const before = await standing();
    const [first, second, third] = before;
    if (!first || !second || !third) throw new Error('The sample has six tasks');
    const [, , ...kept] = before.map(shown);
    await write([
      { ...shown(second), row: { text: 'Lời mới', illustrative: false } },
      { ...shown(first), row: null },
      ...kept,
      fresh('Việc thêm'),
    ]);
    const after = await standing();
    expect(after.map(({ id }) => id).slice(0, 5)).toEqual([second.id, ...before.slice(2).map(({ id }) => id)]);
    expect(after.map(({ row }) => row.text)).toEqual([
      'Lời mới',
      ...before.slice(2).map(({ row }) => row.text),
      'Việc thêm',
    ]);
    expect(await listTasks(world.store.read, await scopeOf(world.plan))).toMatchObject([
      { number: 1, text: 'Lời mới' },
      ...[2, 3, 4, 5, 6].map((number) => ({ number })),
    ]);
    expect(after[0]?.by).toBe(world.secretary('UBKT').name);
    expect(after[1]?.by).toBe(before[2]?.by);
  });

  test('written by two at once keeps what each touched; where both touched one, the second reads what stands there', async () => {
    const shownFirst = (await standing()).map(shown);
    const change = (i: number, text: string, indicators: TypedTask['indicators'] = []) =>
      shownFirst.map((one, at) => (at === i ? { ...one, row: { text, illustrative: false }, indicators } : one));
    await write(change(0, 'Lời của thư ký'), world.secretary('UBKT'));
    await write(change(1, 'Lời của Khối trưởng'), world.head('UBKT'));
    expect((await standing()).map(({ row }) => row.text).slice(0, 2)).toEqual([
      'Lời của thư ký',
      'Lời của Khối trưởng',
    ]);
    await expect(write(change(0, 'Lời khác'), world.head('UBKT'))).rejects.toMatchObject({
      fields: [
        {
          code: 'plan.changedMeanwhile',
          field: `tasks.${shownFirst[0]?.key}.text`,
          params: { theirs: 'Lời của thư ký', by: world.secretary('UBKT').name },
        },
      ],
    });
    await write(shownFirst.map((one, i) => (i === 2 ? { ...one, row: null } : one)));
    await expect(write(change(2, 'Vẫn cần'))).rejects.toMatchObject({
      fields: [{ code: 'plan.droppedMeanwhile', params: { typed: 'Vẫn cần' } }],
    });
    expect(await standing()).toHaveLength(5);
  });

  test('measures a task by indicators, which keep their rows too and go with their task', async () => {
    const [first, ...others] = (await standing()).map(shown);
    if (!first) throw new Error('The sample has six tasks');
    const aim = { text: 'Tỷ lệ đảng viên hoàn thành tốt', target: '95', unit: '%', before: '93', weight: 6000 };
    const other = { ...aim, text: 'Sáng kiến', target: '2', unit: 'sáng kiến', before: '', weight: 4000 };
    await write([{ ...first, indicators: [freshRow('new0', aim), freshRow('new1', other)] }, ...others]);
    const [written] = await standing();
    expect(written?.indicators.map(({ row }) => row)).toEqual([aim, other]);
    const [one, two] = written?.indicators ?? [];
    if (!written || !one || !two) throw new Error('Two indicators were written');
    const keys = { key: one.id, was: sayingOfIndicator(one.row) };
    await write([
      {
        ...shown(written),
        indicators: [
          { ...keys, row: { ...aim, target: '96' } },
          { key: two.id, was: sayingOfIndicator(two.row), row: null },
        ],
      },
      ...others,
    ]);
    const [again] = await standing();
    expect(again?.indicators).toMatchObject([{ id: one.id, row: { target: '96' } }]);
    await expect(
      write([{ ...shown(written), indicators: [{ ...keys, row: { ...aim, target: '97' } }] }, ...others]),
    ).rejects.toMatchObject({ fields: [{ code: 'plan.changedMeanwhile', params: { theirs: `${aim.text}: 96 %` } }] });
    await holdConference(world);
    await expect(world.do(adoptPlan, world.secretary('UBKT'), { blocYearId: world.plan })).rejects.toMatchObject({
      refusal: { code: 'plan.weightsUnder', params: { sumCenti: 6000, missingCenti: 4000 } },
    });
    await write([{ ...first, row: null }, ...others]);
    expect((await standing()).flatMap(({ indicators }) => indicators)).toEqual([]);
    await world.do(adoptPlan, world.secretary('UBKT'), { blocYearId: world.plan });
  });

  test('is never left without a task, and needs to be opened first', async () => {
    const emptied = (await standing()).map((one) => ({ ...shown(one), row: null }));
    await expect(write(emptied)).rejects.toMatchObject({ refusal: { code: 'plan.noTasks' } });
    const elsewhere = { blocYearId: world.review, tasks: [fresh('Việc')] };
    await expect(world.do(writeTasks, world.secretary('UBKT'), elsewhere)).rejects.toMatchObject({
      refusal: { code: 'plan.notOpened' },
    });
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
    await expect(write([fresh('Việc khác')])).rejects.toMatchObject({ refusal: { code: 'plan.alreadyAdopted' } });
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
