import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tasksOf } from '@/domain/desk/tasks';
import { happens, typed } from '../agency/testing';
import { composeYear, foundBloc } from '../bloc/found';
import { findBlocYear, getBlocYear } from '../bloc/queries';
import { newBloc } from '../bloc/testing';
import type { Actor } from '../context';
import { draftCharter } from '../charter/draft';
import { at } from '../sample/run';
import { readStandings } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { assign } from './assign';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const id = (code: string) => world.agency(code).id;
const assignment = (blocYearId: string, code: string, changes: object = {}) => ({
  blocYearId,
  role: 'leader' as const,
  agencyId: id(code),
  from: '2022-02-01',
  number: '20/QĐ-UBND',
  decidedOn: '2022-01-28',
  signer: 'Chủ tịch Ủy ban nhân dân tỉnh',
  ...changes,
});
const codesFor = async (actor: Actor, blocYearId: string, now: Date) => {
  const scope = await getBlocYear(world.store.read, blocYearId, now);
  const standing = (await readStandings(world.store.read, [blocYearId])).get(blocYearId);
  return standing ? tasksOf(actor, scope, standing).map(({ code }) => code) : [];
};

describe('the first year of a bloc', () => {
  const march = at('2022-03-01');
  /** Founded and composed by the province, as through its pages: nobody leads it. */
  const begin = async () => {
    const { blocId } = await world.do(foundBloc, world.provincial, newBloc, march);
    const members = { blocId, year: 2022, namesOn: '2022-01-01', agencyIds: ['STC', 'STP'].map(id), leadership: [] };
    return (await world.do(composeYear, world.provincial, members, march)).blocYearId;
  };

  test('gets its leader by a decision of the province, and from then on somebody keeps it', async () => {
    const blocYearId = await begin();
    const secretary = world.stage.ground.secretary('STC');
    expect(await codesFor(world.provincial, blocYearId, march)).toContain('assignLeader');
    await expect(world.do(draftCharter, secretary, { blocYearId, from: 'defaults' }, march)).rejects.toMatchObject({
      forbidden: true,
    });
    await world.do(assign, world.provincial, assignment(blocYearId, 'STC'), march);
    await world.do(draftCharter, secretary, { blocYearId, from: 'defaults' }, march);
    await world.do(assign, world.provincial, assignment(blocYearId, 'STP', { role: 'deputy' }), march);
    const scope = await getBlocYear(world.store.read, blocYearId, march);
    const paper = 'Quyết định số 20/QĐ-UBND ngày 28/01/2022, Chủ tịch Ủy ban nhân dân tỉnh ký';
    expect(scope.leaders).toEqual([
      { agencyId: id('STC'), role: 'leader', position: 1, from: '2022-02-01', until: null, basis: paper },
      { agencyId: id('STP'), role: 'deputy', position: 1, from: '2022-02-01', until: null, basis: paper },
    ]);
    expect(await codesFor(world.provincial, blocYearId, march)).not.toContain('assignLeader');
    await expect(world.do(assign, world.provincial, assignment(blocYearId, 'STP'), march)).rejects.toMatchObject({
      refusal: { code: 'leadership.seatHeld' },
    });
  });

  test('belongs to the province and to who administers, and what is wrong is said at each field', async () => {
    const blocYearId = await begin();
    for (const actor of [world.secretary('UBKT'), world.stranger])
      await expect(world.do(assign, actor, assignment(blocYearId, 'STC'), march)).rejects.toMatchObject({
        forbidden: true,
      });
    const wrong = assignment(blocYearId, 'TCT', { from: '2021-12-31', decidedOn: '2022-03-02' });
    await expect(world.do(assign, world.admin, wrong, march)).rejects.toMatchObject({
      fields: [
        { code: 'leadership.notInYear', field: 'agencyId' },
        { code: 'leadership.outsideYear', field: 'from' },
        { code: 'leadership.decidedInFuture', field: 'decidedOn' },
      ],
    });
    expect((await getBlocYear(world.store.read, blocYearId, march)).leaders).toEqual([]);
  });
});

describe('a leader that ends within its year', () => {
  const july = at('2021-07-01');

  test('is replaced by a decision; both are told, and the rights pass', async () => {
    await happens(world, world.provincial, typed({ kind: 'dissolved', agencyId: id('UBKT'), on: '2021-06-01' }));
    expect(await codesFor(world.provincial, world.review, july)).toContain('replaceLeader');
    const heir = assignment(world.review, 'VPTU', { from: '2021-06-10', decidedOn: '2021-06-08' });
    await expect(world.do(assign, world.provincial, { ...heir, from: '2021-01-01' }, july)).rejects.toMatchObject({
      fields: [{ code: 'leadership.beforeHolder', field: 'from' }],
    });
    await world.do(assign, world.provincial, heir, july);
    const scope = await findBlocYear(world.store.read, 'khoi-dang-tinh', 2021, july);
    expect(scope?.leadingAgencyId).toBe(id('VPTU'));
    expect(scope?.leaders.map(({ agencyId, from }) => [agencyId, from])).toEqual([[id('VPTU'), '2021-06-10']]);
    expect(scope?.replacedLeaders).toMatchObject([{ agencyId: id('UBKT'), until: '2021-06-10' }]);
    expect(await codesFor(world.provincial, world.review, july)).not.toContain('replaceLeader');
  });

  test('one that still belongs is not: the conference chooses', async () => {
    await expect(
      world.do(assign, world.provincial, assignment(world.review, 'VPTU', { from: '2021-06-10' }), july),
    ).rejects.toMatchObject({ refusal: { code: 'leadership.seatHeld' } });
    await expect(
      world.do(assign, world.provincial, assignment(world.plan, 'VPTU'), at('2022-02-10')),
    ).rejects.toMatchObject({ refusal: { code: 'leadership.conferenceChooses' } });
  });
});
