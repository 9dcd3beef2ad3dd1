import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foundDepartments } from '../sample/departments-bloc';
import { findGround } from '../sample/ground';
import { at, runIn } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { composeYear, foundBloc } from './found';
import {
  auditScope,
  findBlocYear,
  findLatestYear,
  findNeighbour,
  getBlocYear,
  listScopes,
  listYears,
  officialDay,
} from './queries';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const now = at('2022-01-10', '14:00');

describe('a bloc year', () => {
  test('is found by its address, with members in the order of protocol under the names of its day, leader and marked facts', async () => {
    const scope = await findBlocYear(world.store.read, 'khoi-dang-tinh', 2021, now);
    expect(scope).toMatchObject({
      id: world.review,
      blocId: world.blocId,
      year: 2021,
      on: '2022-01-10',
      leadingAgencyId: world.agency('UBKT').id,
    });
    expect(scope?.members.map(({ code }) => code)).toEqual([
      'UBKT',
      'TCT',
      'VPTU',
      'BTC',
      'BTG',
      'BDV',
      'BNC',
      'BDBP',
      'DUK',
    ]);
    expect(scope?.members[1]).toMatchObject({ name: 'Trường Chính trị tỉnh', slug: 'truong-chinh-tri-tinh' });
    expect(scope?.memberAgencyIds).toEqual(scope?.members.map(({ agencyId }) => agencyId));
    expect(scope?.leaders).toEqual([
      {
        agencyId: world.agency('UBKT').id,
        role: 'leader',
        position: 1,
        from: '2021-01-01',
        basis: 'Hội nghị tổng kết năm 2020',
        until: null,
      },
    ]);
    expect(scope?.illustrative.toSorted()).toEqual(['charter', 'criteria', 'deadlines', 'members']);
    expect(scope && auditScope(scope)).toEqual({ blocId: world.blocId, blocYearId: world.review });
  });

  test('that does not exist is null; by an id that does not exist it is a mistake of ours', async () => {
    expect(await findBlocYear(world.store.read, 'khoi-dang-tinh', 1999, now)).toBeNull();
    expect(await findBlocYear(world.store.read, 'khoi-khong-co', 2021, now)).toBeNull();
    await expect(getBlocYear(world.store.read, 'no such id', now)).rejects.toMatchObject({
      refusal: { code: 'form.broken' },
    });
    expect(await listScopes(world.store.read, [], now)).toEqual([]);
  });

  test('knows its neighbours, and its bloc the years it has', async () => {
    const scope = await getBlocYear(world.store.read, world.review, now);
    expect((await findNeighbour(world.store.read, scope, 2022, now))?.id).toBe(world.plan);
    expect(await findNeighbour(world.store.read, scope, 2023, now)).toBeNull();
    expect((await listYears(world.store.read, [world.blocId])).get(world.blocId)).toEqual([2022, 2021]);
  });

  test('is judged on the day in Việt Nam, a rehearsal on its fixed day', async () => {
    expect(officialDay({ rehearsalOn: null }, new Date('2022-01-09T18:00:00Z'))).toBe('2022-01-10');
    expect(officialDay({ rehearsalOn: '2022-01-10' }, at('2026-11-23'))).toBe('2022-01-10');
  });

  test('of one bloc holds nothing of another', async () => {
    const run = runIn(world.store, () => now);
    await foundDepartments(run, await findGround(world.store.read), now);
    const theirs = await findBlocYear(world.store.read, 'khoi-so-nganh-tong-hop', 2022, now);
    expect(theirs?.members.map(({ code }) => code)).toEqual(['STC', 'STP', 'TTT', 'VPUB', 'SKHCN', 'BQLKT']);
    expect(theirs?.leadingAgencyId).toBe(world.agency('STC').id);
    const ours = await getBlocYear(world.store.read, world.plan, now);
    expect(ours.members).toHaveLength(9);
    expect(ours.leadingAgencyId).toBe(world.agency('UBKT').id);
    const both = await listScopes(world.store.read, [world.review, theirs?.id ?? '', world.plan], now);
    expect(new Map(both.map(({ id, members }) => [id, members.length]))).toEqual(
      new Map([
        [world.review, 9],
        [world.plan, 9],
        [theirs?.id, 6],
      ]),
    );
  });
});

test('the latest year of a bloc is found by its address; an address that is none has no year', async () => {
  expect(await findLatestYear(world.store.read, 'khoi-dang-tinh')).toBe(2022);
  for (const slug of ['khoi-khong-co', '', '\u0000', "' or 1=1", 'a'.repeat(101)])
    expect(await findLatestYear(world.store.read, slug)).toBeNull();
});

describe('founding a bloc and composing its year', () => {
  const facts = {
    slug: 'khoi-moi',
    name: 'Khối mới',
    kind: 'cum',
    body: 'state',
    superior: 'UBND tỉnh',
    province: 'Điện Biên',
    foundedOn: '2022-01-10',
  } as const;

  test('is for the province and the administrator', async () => {
    for (const actor of [world.head('UBKT'), world.secretary('UBKT'), world.stranger])
      await expect(world.do(foundBloc, actor, facts)).rejects.toMatchObject({
        refusal: { code: 'rights.notAppointed' },
        forbidden: true,
      });
    const { blocId } = await world.do(foundBloc, world.provincial, facts);
    const year = { blocId, year: 2022, namesOn: '2022-01-10', agencyIds: [world.agency('STP').id], leadership: [] };
    await expect(world.do(composeYear, world.stranger, year)).rejects.toMatchObject({ forbidden: true });
    const { blocYearId } = await world.do(composeYear, world.provincial, year);
    expect(await getBlocYear(world.store.read, blocYearId, now)).toMatchObject({
      year: 2022,
      leadingAgencyId: null,
      bloc: { slug: 'khoi-moi', replacedAt: null },
    });
  });

  test('takes only agencies that bear a name on the day', async () => {
    const { blocId } = await world.do(foundBloc, world.provincial, {
      ...facts,
      name: 'Khối mới 2',
      slug: 'khoi-moi-2',
    });
    const year = { blocId, year: 2022, namesOn: '2022-01-10', agencyIds: [world.agency('BTGDV').id], leadership: [] };
    await expect(world.do(composeYear, world.provincial, year)).rejects.toMatchObject({
      refusal: { code: 'membership.agencyNotThere', field: `members.${world.agency('BTGDV').id}` },
    });
    expect((await listYears(world.store.read, [blocId])).get(blocId)).toEqual([]);
  });
});
